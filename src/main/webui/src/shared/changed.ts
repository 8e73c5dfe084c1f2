/**
 * The fields that differ from what was opened. Only these are sent: what somebody else has changed meanwhile in other fields
 * stays as it is.
 */
export const changedOf = (opened: Record<string, unknown>, now: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(now).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(opened[field])),
  );
