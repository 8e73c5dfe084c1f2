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

/** The day it is now in China, as 2025-03-03. */
export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: ZONE }).format(new Date());
}
