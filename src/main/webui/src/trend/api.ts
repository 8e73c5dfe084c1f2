import { get } from "../shared/http";
import type { ClosedGap, MovedSegment, Page, TrendView } from "../shared/types";

/** How the coverage of a chain moved in the last three months, or since a day. */
export const readTrend = (code: string, from?: string) =>
  get<TrendView>(`/api/chains/${encodeURIComponent(code)}/trend`, { from });

/** The segments of a chain whose status changed since a day, page by page. */
export const listMoves = (code: string, from: string, cursor?: string | null) =>
  get<Page<MovedSegment>>(`/api/chains/${encodeURIComponent(code)}/trend/moves`, { from, cursor });

/** The gaps of a chain that projects closed since a day, page by page. */
export const listClosed = (code: string, from: string, cursor?: string | null) =>
  get<Page<ClosedGap>>(`/api/chains/${encodeURIComponent(code)}/trend/closed-gaps`, { from, cursor });

/** The gaps that a lead's project closed. */
export const listClosedGaps = (lead: string) =>
  get<Page<ClosedGap>>(`/api/leads/${encodeURIComponent(lead)}/closed-gaps`);
