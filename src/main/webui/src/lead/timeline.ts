import { dayOf } from "../shared/format";
import type { TimelineItem } from "../shared/types";

type When = Pick<TimelineItem, "occurredOn" | "recordedAt">;

/** The latest happening first; of one day, what was recorded last. */
export function byDay<T extends When>(items: T[]): T[] {
  const when = (item: When) => `${item.occurredOn} ${item.recordedAt}`;
  return [...items].sort((one, other) => (when(one) < when(other) ? 1 : -1));
}

/** The day on which something was recorded, when that was not the day it happened. */
export function recordedLater(item: When): string | undefined {
  const day = dayOf(item.recordedAt);
  return day === item.occurredOn ? undefined : day;
}
