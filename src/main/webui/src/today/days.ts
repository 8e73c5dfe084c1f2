const DAY = 86_400_000;

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const after = (day: string, days: number) => new Date(at(day).getTime() + days * DAY).toISOString().slice(0, 10);

export const tomorrow = (today: string) => after(today, 1);

/** The Monday of the week to come: a week from now where today is one. */
export const nextMonday = (today: string) => after(today, 7 - ((at(today).getUTCDay() + 6) % 7));

export const inTwoWeeks = (today: string) => after(today, 14);
