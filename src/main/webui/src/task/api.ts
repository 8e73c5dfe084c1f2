import { create, get, patch } from "../shared/http";
import type { NewTask, Page, PersonRef, TaskPage, TaskState, TaskView } from "../shared/types";

/** What I am to do, what I gave to others, or what my task forces are to do. */
export type TaskListKind = "mine" | "given" | "force";

export const listTasks = (of: TaskListKind, state: TaskState, cursor?: string | null) =>
  get<Page<TaskView>>("/api/tasks", { of, state, cursor, limit: 20 });

export const listLeadTasks = (lead: string, state: TaskState, cursor?: string | null) =>
  get<Page<TaskView>>(`/api/leads/${lead}/tasks`, { state, cursor, limit: 20 });

/** The first colleagues to whom I may give a task; one about a lead only to those who may see it. */
export const listAssignees = (lead?: string, q?: string) =>
  get<Page<PersonRef>>("/api/tasks/assignees", { lead, q: q || undefined });

export const giveTask = (said: NewTask) => create<TaskView>("/api/tasks", said);

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
