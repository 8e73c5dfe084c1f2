import type { TaskStep } from "../shared/types";

/** Which sentence tells a step of a task, and whether it moved its day on the way. */
export function sentence(step: TaskStep, before: TaskStep | undefined): { text: string; moved: boolean } {
  const moved = before !== undefined && before.dueOn !== step.dueOn;
  if (step.kind === "GIVEN" && step.assignee.id === step.recordedBy.id) return { text: "NOTED", moved };
  if (step.kind === "CHANGED" && moved && !step.what) return { text: "MOVED", moved: false };
  if (step.kind === "RESULT_WRITTEN" && !step.result?.after) return { text: "RESULT_REMOVED", moved };
  if (step.kind === "PASSED_ON" && before && before.assignee.id !== step.recordedBy.id)
    return { text: "PASSED_FROM", moved };
  return { text: step.kind, moved };
}

/** What people wrote in a step and what stood there before, line by line: which text says so, and the words. */
export function written(step: TaskStep): { text: string; words: string }[] {
  return (["what", "result"] as const).flatMap((field) => {
    const { before, after } = step[field] ?? {};
    return [
      ...(before ? [{ text: `${field}Was`, words: before }] : []),
      ...(after ? [{ text: before ? `${field}Is` : field, words: after }] : []),
    ];
  });
}
