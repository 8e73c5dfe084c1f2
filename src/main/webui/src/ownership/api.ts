import { create, get, post } from "../shared/http";
import type {
  ClaimAllowance,
  ConflictRow,
  ConflictView,
  FirstTalkView,
  HandoverPreview,
  HandoverView,
  LeaverRow,
  Page,
  PoolRow,
  TimelineItem,
} from "../shared/types";

const lead = (id: string) => `/api/leads/${encodeURIComponent(id)}`;
const conflict = (id: string) => `/api/ownership/conflicts/${encodeURIComponent(id)}`;

export const readFirstTalk = (id: string) => get<FirstTalkView>(`${lead(id)}/first-talk`);

export const transferLead = (id: string, said: { ownerId: string; taskForceId: string | null; reason: string }) =>
  post<FirstTalkView>(`${lead(id)}/transfers`, said);

export const putBack = (id: string, reason: string) => post<void>(`${lead(id)}/pool`, { reason });

/** What narrows the pool down, in the words of an address; empty means any. */
export const poolConditions = ["q", "stage", "chain", "segment", "region", "way", "days"] as const;
export type PoolFilter = Record<(typeof poolConditions)[number], string>;

export const listPool = (filter: Partial<PoolFilter>, cursor?: string | null) =>
  get<Page<PoolRow>>("/api/pool", { ...filter, cursor });

export const readAllowance = () => get<ClaimAllowance>("/api/pool/allowance");

/** How many leads would go to the pool at once if so many days after a lapse were set. */
export const previewPool = (days: number) => get<{ leads: number }>("/api/pool/preview", { days });

export const claimLead = (id: string, force?: string) =>
  post<{ leadId: string }>(`/api/pool/${encodeURIComponent(id)}/claims`, force ? { taskForceId: force } : {});

export const listConflicts = (settled: boolean, cursor?: string | null) =>
  get<Page<ConflictRow>>("/api/ownership/conflicts", { settled: String(settled), cursor });

export const readConflict = (id: string) => get<ConflictView>(conflict(id));

/** What was done on a lead, for whoever chooses what speaks for its side. */
export const readContacts = (id: string, cursor?: string | null) =>
  get<Page<TimelineItem>>(`${lead(id)}/timeline`, { cursor, limit: 100 });

/** What a side says, and the documents and follow-ups that show it. */
export interface Statement {
  leadId: string;
  content: string;
  documentIds: string[];
  followUpIds: string[];
}

export const contestFirm = (said: Statement) => post<ConflictView>("/api/ownership/conflicts", said);

export const stateCase = (id: string, said: Statement) => post<ConflictView>(`${conflict(id)}/statements`, said);

export const settleConflict = (id: string, decision: Record<string, unknown>) =>
  post<ConflictView>(`${conflict(id)}/decision`, decision);

export const listLeavers = () => get<Page<LeaverRow>>("/api/ownership/handovers");

/** What would go to whom; what depends on who takes over is not counted as long as nobody is chosen. */
export const previewHandover = (from: string, toUserId?: string) =>
  get<HandoverPreview>(`/api/ownership/handovers/${encodeURIComponent(from)}`, { toUserId });

export const handOver = (said: Record<string, unknown>) => create<HandoverView>("/api/ownership/handovers", said);
