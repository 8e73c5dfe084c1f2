import { create, get, patch, post } from "../shared/http";
import type { MeetingHeld, NewVisit, Page, VisitDay, VisitView } from "../shared/types";

/** Whose visits somebody asks for, and of which lead or firm; empty means any that he may see. */
export interface VisitFilter {
  whose?: "mine" | "forces";
  /** With `forces`: of this one of mine. */
  taskForce?: string;
  /** Those whose day is over, or those to come; both where it is not said. */
  overdue?: boolean;
  settled?: boolean;
  lead?: string;
  company?: string;
}

const at = (visit: VisitView) => `/api/visits/${encodeURIComponent(visit.id)}`;

export const listVisits = ({ settled, overdue, ...filter }: VisitFilter, cursor?: string | null, limit = 50) =>
  get<Page<VisitView>>("/api/visits", {
    ...filter,
    overdue: overdue === undefined ? undefined : String(overdue),
    settled: settled ? "true" : undefined,
    cursor,
    limit,
  });

export const readVisit = (id: string) => get<VisitView>(`/api/visits/${encodeURIComponent(id)}`);

/** Whether people work on a day. */
export const readDay = (day: string) => get<VisitDay>(`/api/visits/days/${encodeURIComponent(day)}`);

export const planVisit = (visit: NewVisit) => create<VisitView>("/api/visits", visit);

export const changeVisit = (visit: VisitView, changes: Record<string, unknown>) =>
  patch<VisitView>(at(visit), { ...changes, version: visit.version });

/** People met: what came of it becomes a follow-up. */
export const holdVisit = (visit: VisitView, said: Omit<MeetingHeld, "version">) =>
  post<VisitView>(`${at(visit)}/meeting`, { ...said, version: visit.version });

export const cancelVisit = (visit: VisitView, reason: string) =>
  post<VisitView>(`${at(visit)}/cancellation`, { reason, version: visit.version });
