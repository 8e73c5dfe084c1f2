import { get, post } from "../shared/http";
import type {
  ChainRow,
  Gap,
  MapView,
  Page,
  SegmentView,
  StatusDecision,
  StatusView,
  StatusWithdrawal,
} from "../shared/types";

export const listChains = () => get<Page<ChainRow>>("/api/chains");

export const readMap = (code: string) => get<MapView>(`/api/chains/${encodeURIComponent(code)}/map`);

export const readSegment = (code: string) => get<SegmentView>(`/api/segments/${encodeURIComponent(code)}`);

/** Decides a segment's status; rejects with `stale` when somebody decided since it was read. */
export const decideStatus = (code: string, decision: StatusDecision) =>
  post<StatusView>(`/api/segments/${encodeURIComponent(code)}/status`, decision);

/** Withdraws what was said: what follows from the firms holds again. Rejects with `stale` as above. */
export const withdrawStatus = (code: string, withdrawal: StatusWithdrawal) =>
  post<StatusView>(`/api/segments/${encodeURIComponent(code)}/status-withdrawal`, withdrawal);

/** The segments of a chain by gap score, highest first. */
export const listGaps = (code: string) => get<Page<Gap>>(`/api/chains/${encodeURIComponent(code)}/gaps`);
