/** The light of a task by how near its day is. */
export const lights = { OVERDUE: "bad", TODAY: "warn", LATER: "off" } as const;
