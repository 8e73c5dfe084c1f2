import { create, get, patch, post, put, remove } from "../shared/http";
import type {
  BoardView,
  ClockEffect,
  ClockKind,
  BulkChange,
  BulkOutcome,
  DisclosedContact,
  DueClock,
  DueCounts,
  DutyRow,
  FirmContact,
  FirmLead,
  LeadRow,
  LeadView,
  NewAmount,
  NewFollowUp,
  NewLead,
  Page,
  PersonRef,
  Points,
  ReferralView,
  SavedFilterRow,
  SplitCaseRow,
  StageChange,
  TaskForceRef,
  TimelineItem,
  UnverifiedStep,
  Watch,
} from "../shared/types";

/** What the reader of leads looks for; empty means any. */
export interface LeadFilter {
  q: string;
  stage: string;
  state: string;
  owner: string;
  taskForce: string;
  chain: string;
  segment: string;
  company: string;
  source: string;
  sourceCompany: string;
  watched: string;
  clock: string;
  light: string;
  sort: string;
  overdue: string;
}

const at = (id: string) => `/api/leads/${encodeURIComponent(id)}`;

export const listLeads = (filter: Partial<LeadFilter>, cursor?: string | null, sort = filter.sort ?? "", limit = 50) =>
  get<Page<LeadRow>>("/api/leads", { ...filter, sort, cursor, limit });

/** Who is on the open leads of a firm that the reader may see. */
export const readInTouch = (companyId: string) =>
  get<Page<FirmContact>>(`/api/companies/${encodeURIComponent(companyId)}/in-touch`);

export const readBoard = (filter: Partial<LeadFilter>) => get<BoardView>("/api/leads/board", { ...filter });

/** Confidential leads of the reader's own that wait to be told apart after a split. */
export const listMySplits = (cursor?: string | null) => get<Page<SplitCaseRow>>("/api/leads/splits", { cursor });

/** What waits of a lead whose segment was split. */
export const listSplitsOf = (id: string) => get<Page<SplitCaseRow>>(`${at(id)}/splits`);

/** Says to which part of its segment a lead belongs. */
export const settleSplit = (id: string, decision: { id: string; to: string }) =>
  post<LeadView>(`${at(id)}/splits/decisions`, decision);

export const readLead = (id: string) => get<LeadView>(at(id));

export const openLead = (lead: NewLead) => create<LeadView>("/api/leads", lead);

export const findOthers = (companyId: string, companyName: string) =>
  post<Page<FirmLead>>("/api/leads/duplicates", { companyId: companyId || null, companyName });

/** Changes the named fields; rejects with `stale` when somebody changed the lead since it was read. */
export const editLead = (lead: LeadView, changes: Record<string, unknown>) =>
  patch<LeadView>(at(lead.id), { ...changes, version: lead.version });

/** Moves a lead; rejects with a Problem of code `gate` when something is missing. */
export const moveLead = (lead: { id: string }, change: StageChange) => post<LeadView>(`${at(lead.id)}/stage`, change);

export const stateAmount = (lead: LeadView, amount: NewAmount) => create<LeadView>(`${at(lead.id)}/amounts`, amount);

/** That a step happened, by words and, where there is one, a document of the lead. */
interface Verification {
  stepId: string;
  verifiedOn: string;
  evidence: string;
  documentId: string;
}

export const verifyStep = (lead: LeadView, { stepId, verifiedOn, evidence, documentId }: Verification) =>
  post<LeadView>(`${at(lead.id)}/verifications`, {
    stepId,
    verifiedOn: verifiedOn || null,
    evidence,
    evidenceDocumentId: documentId || null,
  });

/** Says that a clock need not be met this time. */
export const waiveClock = (lead: LeadView, clock: ClockKind, reason: string) =>
  post<LeadView>(`${at(lead.id)}/waivers`, { clock, reason });

/** What is due, lead by lead, the first one first. */
export const listDue = (filter: Partial<LeadFilter>, cursor?: string | null, limit = 50) =>
  get<Page<DueClock>>("/api/leads/clocks", { ...filter, cursor, limit });

export const countDue = (filter: Partial<LeadFilter>) => get<DueCounts>("/api/leads/clocks/counts", { ...filter });

/** How pressing the leads of each person or task force are. */
export const listDuties = (by: "person" | "taskForce", filter: Partial<LeadFilter> = {}) =>
  get<Page<DutyRow>>("/api/leads/duties", { ...filter, by });

/** How many clocks would be yellow and red with other limits. */
export const tryLimits = (values: { item: string; value: number }[]) =>
  post<Page<ClockEffect>>("/api/settings/clocks/trials", { values });

/** @param key that of an attempt whose answer was lost, kept with the words it was for */
export const followUp = (id: string, said: NewFollowUp, key?: string) =>
  create<{ id: string }>(`${at(id)}/follow-ups`, said, key);

/** The first colleagues who may see the lead and whose name contains a text. */
export const listReaders = (id: string, q: string) => get<Page<PersonRef>>(`${at(id)}/readers`, { q: q || undefined });

/** Steps that wait for the reader to verify them, the latest first. */
export const listUnverifiedSteps = (cursor?: string | null) =>
  get<Page<UnverifiedStep>>("/api/leads/unverified-steps", { cursor });

export const readWatch = (id: string) => get<Watch>(`${at(id)}/watch`);

export const setWatch = (id: string, watched: boolean) =>
  watched ? put<Watch>(`${at(id)}/watch`, {}) : remove<Watch>(`${at(id)}/watch`);

export const readTimeline = (id: string, cursor?: string | null) =>
  get<Page<TimelineItem>>(`${at(id)}/timeline`, { cursor, limit: 20 });

/** Whom work can be given to: everybody, for a choice out of a list. */
export async function listColleagues() {
  const people: PersonRef[] = [];
  let cursor: string | null | undefined;
  do {
    const page: Page<PersonRef> = await get<Page<PersonRef>>("/api/colleagues", { cursor, limit: 200 });
    people.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  const taskForces = (await get<Page<TaskForceRef>>("/api/colleagues/task-forces")).items;
  return { people, taskForces };
}

/** What the chamber that referred the lead said. */
export const readReferral = (id: string) => get<ReferralView>(`${at(id)}/referral`);

/** The whole name and number of the referral's contact; that somebody asked stands in the audit. */
export const discloseContact = (id: string) => post<DisclosedContact>(`${at(id)}/referral/disclosures`, {});

/** Why the lead was made, as the target list said then. */
export const readReasons = (id: string) => get<Page<Points>>(`${at(id)}/reasons`);

/** What would become of each lead. */
export const previewBulk = (change: BulkChange) => post<BulkOutcome>("/api/leads/bulk/preview", change);

/** Does the same to many leads; those that do not take it are told apart. */
export const applyBulk = (change: BulkChange) => post<BulkOutcome>("/api/leads/bulk", change);

/** The reader's own named views of the list. */
export const listViews = () => get<Page<SavedFilterRow>>("/api/lead-views");

export const keepView = (view: { name: string; query: string }) => post<SavedFilterRow>("/api/lead-views", view);

export const editView = (view: SavedFilterRow, changes: { name?: string; query?: string }) =>
  patch<SavedFilterRow>(`/api/lead-views/${encodeURIComponent(view.id)}`, { ...changes, version: view.version });

export const dropView = (view: { id: string }) => remove<void>(`/api/lead-views/${encodeURIComponent(view.id)}`);
