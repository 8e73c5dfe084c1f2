/** What people do about targets, with the number that tells how often. */
export const touches = [
  { code: "ACCEPTED", count: "accepted" },
  { code: "REJECTED", count: "rejected" },
  { code: "PURSUED", count: "pursued" },
  { code: "PLANNED", count: "planned" },
] as const;
