import type { TaskStep } from "../shared/types";

/** Which sentence tells a step of a task, and whether it moved its day on the way. */
export function sentence(step: TaskStep, before: TaskStep | undefined): { text: string; moved: boolean } {
  const moved = before !== undefined && before.dueOn !== step.dueOn;
  if (step.kind === "GIVEN" && step.assignee.id === step.recordedBy.id) return { text: "NOTED", moved };
  if (step.kind === "CHANGED" && moved) return { text: "MOVED", moved: false };
  return { text: step.kind, moved };
}
