const ZONE = "Asia/Shanghai";

/** A moment as 2025-03-03 15:04, in China's time wherever the reader is. */
export function moment(instant: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: ZONE });
  return parts.format(new Date(instant));
}

/** A share as 21.2%; `n/a` stands where there is nothing to divide by. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "n/a" : `${((part / whole) * 100).toFixed(1)}%`;
}

/** The day of a moment in China, as 2025-03-03. */
export function dayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: ZONE }).format(new Date(instant));
}

/** The day it is now in China, as 2025-03-03. */
export function today(): string {
  return dayOf(new Date());
}

/** A day as people say it: 3 月 3 日 周一, or Monday, March 3. */
export function dayInWords(day: Date, locale: string): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: ZONE }).format(day);
  if (locale === "en") return parts({ weekday: "long", month: "long", day: "numeric" });
  const [month, date] = [parts({ month: "numeric" }), parts({ day: "numeric" })].map((part) => parseInt(part, 10));
  return `${month} 月 ${date} 日 ${parts({ weekday: "short" })}`;
}
