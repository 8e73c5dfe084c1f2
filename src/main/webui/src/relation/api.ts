import { create, get, patch, post } from "../shared/http";
import type { FirmReferral, NewRelation, Page, RelationView } from "../shared/types";

const at = (company: string) => `/api/companies/${encodeURIComponent(company)}`;

/** What other firms are to a firm, the latest recorded first. */
export const listRelations = (company: string, cursor?: string | null) =>
  get<Page<RelationView>>(`${at(company)}/relations`, { cursor });

/** Says what another firm is to this one; both pages show it. */
export const addRelation = (company: string, said: NewRelation) =>
  create<RelationView>(`${at(company)}/relations`, said);

/** Corrects when, whence and what shows it; rejects with `stale` when somebody was quicker. */
export const editRelation = (company: string, relation: RelationView, changes: Record<string, unknown>) =>
  patch<RelationView>(`${at(company)}/relations/${relation.id}`, { ...changes, version: relation.version });

export const removeRelation = (company: string, relation: RelationView, reason: string) =>
  post<RelationView>(`${at(company)}/relations/${relation.id}/removal`, { version: relation.version, reason });

/** Who referred the firm, as leads tell that the reader may see. */
export const listReferrals = (company: string) => get<Page<FirmReferral>>(`${at(company)}/referrals`);
