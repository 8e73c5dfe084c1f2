const DAY = 86_400_000;

/** The day so many days after another. */
export const inDays = (day: string, days: number) =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + days * DAY).toISOString().slice(0, 10);
