import type { MarkedDay } from "../shared/types";

/** What is said of a day; null where it is as its weekday is. */
export type Mark = { working: boolean; name: string } | null;

/** Days that were marked otherwise and not saved yet, by day. */
export type Changes = Record<string, Mark>;

/** The names of the holidays that the State Council tells. */
export const HOLIDAYS = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

const two = (number: number) => String(number).padStart(2, "0");

/** The days of a month, as 2026-02-14. */
export function daysOf(year: number, month: number): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${year}-${two(month)}-${two(index + 1)}`);
}

/** The day of the week, from 0 for Monday. */
export const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export const isWeekend = (day: string): boolean => weekday(day) > 4;

/** A month in weeks from Monday to Sunday; null before its first and behind its last day. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const days = daysOf(year, month);
  const cells: (string | null)[] = [...Array<null>(weekday(days[0]!)).fill(null), ...days];
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The marks of a year by day, with what was changed and not saved yet. */
export function marksOf(days: MarkedDay[], changes: Changes): Record<string, NonNullable<Mark>> {
  const marks: Record<string, NonNullable<Mark>> = {};
  for (const { day, working, name } of days) marks[day] = { working, name };
  for (const [day, mark] of Object.entries(changes)) {
    if (mark) marks[day] = mark;
    else delete marks[day];
  }
  return marks;
}

/** The same as the server takes them. */
export const daysToSave = (days: MarkedDay[], changes: Changes): MarkedDay[] =>
  Object.entries(marksOf(days, changes))
    .map(([day, mark]) => ({ day, ...mark }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));

/** The changes with one more; what becomes as it is stored is no change. */
export function marked(days: MarkedDay[], changes: Changes, day: string, mark: Mark): Changes {
  const stored = days.find((one) => one.day === day);
  const same = stored ? mark?.working === stored.working && mark.name === stored.name : mark === null;
  const next = { ...changes, [day]: mark };
  if (same) delete next[day];
  return next;
}

/** The name that a day most likely has: that of the nearest marked day within two weeks. */
export function likelyName(marks: Record<string, NonNullable<Mark>>, day: string): string {
  const at = Date.parse(day);
  const far = (other: string) => Math.abs(Date.parse(other) - at) / 86_400_000;
  const near = Object.keys(marks)
    .filter((other) => far(other) <= 14)
    .sort((one, other) => far(one) - far(other))[0];
  return near ? marks[near]!.name : "";
}
