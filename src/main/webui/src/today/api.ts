import { get } from "../shared/http";
import type { Page, WaitingGroup } from "../shared/types";

/** What waits for the reader, by what it is; `whole` is the kind of which more than the latest are told. */
export const listWaiting = (whole?: WaitingGroup["kind"]) => get<Page<WaitingGroup>>("/api/today/waiting", { whole });
