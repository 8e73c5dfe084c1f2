import { get } from "../shared/http";
import type { TargetsView } from "../shared/types";

/** The firms that could fill a segment, best first. */
export const listTargets = (code: string, region: string) =>
  get<TargetsView>(`/api/segments/${encodeURIComponent(code)}/targets`, { region, limit: 50 });
