import type { AuditView } from "../shared/types";

/** One field of a record before and after a change. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** The fields of a change that differ; all of them for a new record. */
export function differences(entry: Pick<AuditView, "before" | "after">): FieldDifference[] {
  const before = entry.before as Record<string, unknown>;
  const after = entry.after as Record<string, unknown>;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}
