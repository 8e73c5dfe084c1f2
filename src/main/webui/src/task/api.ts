import { create, get, patch, post } from "../shared/http";
import type { NewTask, NewTasks, Page, PersonRef, TaskPage, TasksOutcome, TaskState, TaskView } from "../shared/types";

/** What I am to do, what I gave to others, or what my task forces are to do. */
export type TaskListKind = "mine" | "given" | "force";

export const listTasks = (of: TaskListKind, state: TaskState, cursor?: string | null) =>
  get<Page<TaskView>>("/api/tasks", { of, state, cursor, limit: 20 });

/** What a task is about: a lead or a firm, or neither. */
export interface About {
  lead?: string;
  company?: string;
}

/** The tasks about a lead, or else about a firm itself. */
export const listTasksAbout = (about: About, state: TaskState, cursor?: string | null) =>
  get<Page<TaskView>>(about.lead ? `/api/leads/${about.lead}/tasks` : `/api/companies/${about.company}/tasks`, {
    state,
    cursor,
    limit: 20,
  });

/** For what somebody is looked for: a task that is passed on, or the lead that a new one is about. */
export interface Giving {
  task?: string;
  lead?: string;
}

/** The first colleagues who may be given it; a task about a lead only those who may see that, and back whoever gave it. */
export const listAssignees = (giving: Giving, q?: string) =>
  get<Page<PersonRef>>("/api/tasks/assignees", { ...giving, q: q || undefined });

export const giveTask = (said: NewTask) => create<TaskView>("/api/tasks", said);

/** What would become of leads on each of which the same is to be done. */
export const previewTasks = (said: NewTasks) => post<TasksOutcome>("/api/tasks/bulk/preview", said);

/** Gives it on those that take it; what is there already is not given again. */
export const giveTasks = (said: NewTasks) => post<TasksOutcome>("/api/tasks/bulk", said);

/** A task with all that happened to it. */
export const readTask = (id: string) => get<TaskPage>(`/api/tasks/${encodeURIComponent(id)}`);

/** What can be changed of a task; what is not named stays. */
export interface TaskEdit {
  what?: string;
  dueOn?: string;
  assigneeId?: string;
  state?: TaskState;
  result?: string | null;
}

/** Changes a task as it was seen; rejects where somebody else was quicker. */
export const editTask = (task: TaskView, change: TaskEdit) =>
  patch<TaskView>(`/api/tasks/${task.id}`, { version: task.version, ...change });
