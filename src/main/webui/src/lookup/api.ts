import { post } from "../shared/http";
import type { LookupView } from "../shared/types";

/** What the sources have under a name or a number; only the one named, where one is. */
export const lookUp = (text: string, source: string) => post<LookupView>("/api/companies/lookups", { text, source });
