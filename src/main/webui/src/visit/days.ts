import { dayInWords, today } from "../shared/format";

/** The day of a visit as people say it, with the year where it is not this one. */
export function visitDay(day: string, locale: string): string {
  const words = dayInWords(new Date(`${day}T12:00:00+08:00`), locale);
  const year = day.slice(0, 4);
  if (year === today().slice(0, 4)) return words;
  return locale === "en" ? `${words}, ${year}` : `${year} 年 ${words}`;
}
