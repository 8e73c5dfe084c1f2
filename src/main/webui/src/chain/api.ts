import { get, post } from "../shared/http";
import type {
  ChainRow,
  DrawnChain,
  FactorEntry,
  FactorView,
  Gap,
  MapView,
  NumberChange,
  NewChain,
  Outlook,
  Page,
  SegmentView,
  StatusDecision,
  StatusView,
  StatusWithdrawal,
} from "../shared/types";

export const listChains = () => get<Page<ChainRow>>("/api/chains");

/** Begins a chain; rejects with `chain-code-taken` where there is one under this code. */
export const beginChain = (chain: NewChain) => post<DrawnChain>("/api/chains", chain);

/** A chain's map as it is, or as it was when that day ended. */
export const readMap = (code: string, asOf?: string) =>
  get<MapView>(`/api/chains/${encodeURIComponent(code)}/map`, { asOf });

export const readSegment = (code: string) => get<SegmentView>(`/api/segments/${encodeURIComponent(code)}`);

/** Decides a segment's status; rejects with `stale` when somebody decided since it was read. */
export const decideStatus = (code: string, decision: StatusDecision) =>
  post<StatusView>(`/api/segments/${encodeURIComponent(code)}/status`, decision);

/** Withdraws what was said: what follows from the firms holds again. Rejects with `stale` as above. */
export const withdrawStatus = (code: string, withdrawal: StatusWithdrawal) =>
  post<StatusView>(`/api/segments/${encodeURIComponent(code)}/status-withdrawal`, withdrawal);

/** Enters a factor of the gap score, or takes it back; rejects with `stale` when somebody entered it since it was read. */
export const enterFactor = (code: string, entry: FactorEntry) =>
  post<FactorView>(`/api/segments/${encodeURIComponent(code)}/factors`, entry);

/** What would become of a gap if this were otherwise; nothing is written. */
export const readOutlook = (code: string, supposed: Record<string, string>) =>
  get<Outlook>(`/api/segments/${encodeURIComponent(code)}/outlook`, supposed);

/** Who gave a segment its importance, priority and required count, when and why. */
export const listNumbers = (code: string, cursor?: string | null) =>
  get<Page<NumberChange>>(`/api/segments/${encodeURIComponent(code)}/number-history`, { cursor });

/** The segments of a chain by gap score, highest first, page by page. */
export const listGaps = (code: string, limit: number, cursor?: string | null) =>
  get<Page<Gap>>(`/api/chains/${encodeURIComponent(code)}/gaps`, { limit, cursor });
