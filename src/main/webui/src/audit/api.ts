import { get } from "../shared/http";
import type { AuditView, Page } from "../shared/types";

/** What the reader of the audit looks for; empty means any. */
export interface AuditFilter {
  domain: string;
  subjectType: string;
  actor: string;
  from: string;
  to: string;
}

export const listAudit = (filter: AuditFilter, cursor?: string | null) =>
  get<Page<AuditView>>("/api/audit", { ...filter, cursor });
