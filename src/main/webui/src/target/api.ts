import { create, get, post, put } from "../shared/http";
import type {
  GapTargets,
  Page,
  Pursuits,
  Target,
  TargetEventView,
  TargetsView,
  TouchCounts,
  TouchedTarget,
  WorkEdit,
  WorkState,
  WorkView,
} from "../shared/types";

const at = (code: string) => `/api/segments/${encodeURIComponent(code)}/targets`;

/** Which targets of a segment are wanted. */
export interface TargetFilter {
  region: string;
  tier: string;
  state: string;
  owner: string;
}

/** The firms that could fill a segment, best first. */
export const listTargets = (code: string, filter: Partial<TargetFilter>, cursor?: string | null) =>
  get<TargetsView>(at(code), { ...filter, cursor, limit: 50 });

/** Says who is on a target and what is next. */
export const planTarget = (code: string, target: Target, edit: Omit<WorkEdit, "version">) =>
  put<WorkView>(`${at(code)}/${target.companyId}/work`, { ...edit, version: target.work.version });

/** Says whether a target is wanted. */
export const decideTarget = (code: string, target: Target, state: WorkState, reason: string | null) =>
  post<WorkView>(`${at(code)}/${target.companyId}/decision`, { version: target.work.version, state, reason });

/** What would become of these targets as leads. */
export const previewLeads = (code: string, companyIds: string[], ownerId: string | null) =>
  post<Pursuits>(`${at(code)}/lead-preview`, { companyIds, ownerId });

/** Makes leads of them, each with what became of it; sent twice, they are made once. */
export const makeLeads = (code: string, companyIds: string[], ownerId: string | null) =>
  create<Pursuits>(`${at(code)}/leads`, { companyIds, ownerId });

/** All gaps of a chain, the largest first, each with its best targets. */
export const listChainTargets = (chain: string, cursor?: string | null) =>
  get<Page<GapTargets>>(`/api/chains/${encodeURIComponent(chain)}/targets`, { cursor, limit: 50 });

/** What happened to a target, the latest first. */
export const readHistory = (code: string, companyId: string, cursor?: string | null) =>
  get<Page<TargetEventView>>(`${at(code)}/${companyId}/history`, { cursor, limit: 20 });

const touchedOf = (chain: string) => `/api/chains/${encodeURIComponent(chain)}/targets/touched`;

/** How many targets of a chain people did something about in the last 30 days. */
export const countTouched = (chain: string) => get<TouchCounts>(`${touchedOf(chain)}/counts`);

/** Those targets, the latest first. */
export const listTouched = (chain: string, touch: string, limit: number, cursor?: string | null) =>
  get<Page<TouchedTarget>>(touchedOf(chain), { touch, cursor, limit });
