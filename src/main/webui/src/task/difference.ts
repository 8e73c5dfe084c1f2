import type { TaskView } from "../shared/types";

const watched = {
  what: (task: TaskView) => task.what,
  day: (task: TaskView) => task.dueOn,
  assignee: (task: TaskView) => task.assignee.id,
  state: (task: TaskView) => task.state,
  result: (task: TaskView) => task.result ?? "",
} as const;

type Changed = keyof typeof watched;

/** What differs between two states of a task, by the names of its fields among the texts. */
export function difference(before: TaskView, now: TaskView): Changed[] {
  return (Object.keys(watched) as Changed[]).filter((field) => watched[field](before) !== watched[field](now));
}
