import { get, post } from "../shared/http";
import type {
  CaseDecision,
  CaseRow,
  CaseView,
  DecidedCase,
  MergeView,
  OpenCases,
  Page,
  ScanView,
  UndoneMerge,
} from "../shared/types";

/** Which cases are wanted; empty means any origin and those that wait. */
export interface CaseFilter {
  state: string;
  origin: string;
}

export const listCases = (filter: CaseFilter, cursor?: string | null) =>
  get<Page<CaseRow>>("/api/duplicate-cases", { ...filter, cursor });

/** Cases of a firm that wait. */
export const casesOf = (company: string) => get<Page<CaseRow>>("/api/duplicate-cases", { company, limit: 5 });

export const readCase = (id: string) => get<CaseView>(`/api/duplicate-cases/${encodeURIComponent(id)}`);

export const countOpen = () => get<OpenCases>("/api/duplicate-cases/open");

/** Puts two firms side by side that somebody takes for one; answers their case, which may be there already. */
export const suspect = (companyId: string, otherId: string) =>
  post<CaseView>("/api/duplicate-cases", { companyId, otherId });

/** Says what the two are; `SAME` merges them and answers with the merge. */
export const decideCase = (id: string, decision: CaseDecision) =>
  post<DecidedCase>(`/api/duplicate-cases/${encodeURIComponent(id)}/decision`, decision);

export const mergesOf = (company: string) =>
  get<Page<MergeView>>(`/api/companies/${encodeURIComponent(company)}/merges`);

export const undoMerge = (merge: string) =>
  post<UndoneMerge>(`/api/companies/merges/${encodeURIComponent(merge)}/reversal`, {});

/** The last scan of the register; without a state where there has been none. */
export const latestScan = () => get<ScanView>("/api/duplicate-scans/latest");

export const startScan = () => post<ScanView>("/api/duplicate-scans", {});

export const cancelScan = (id: string) =>
  post<ScanView>(`/api/duplicate-scans/${encodeURIComponent(id)}/cancellation`, {});
