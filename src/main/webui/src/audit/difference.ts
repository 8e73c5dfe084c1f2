import type { AuditView } from "../shared/types";

/** One field of a record before and after a change. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Whether a field says nothing: an empty list is as empty as no list. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length);
}

/** The fields of a change that differ; of a new record those that are filled in. */
export function differences(entry: Pick<AuditView, "before" | "after">): FieldDifference[] {
  const before = entry.before as Record<string, unknown>;
  const after = entry.after as Record<string, unknown>;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
    .filter((one) => !isEmpty(one.before) || !isEmpty(one.after));
}
