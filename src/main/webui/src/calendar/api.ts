import { get, put } from "../shared/http";
import type { CalendarHistoryView, CalendarView, MarkedDay, Page } from "../shared/types";

/** A year of the working-day calendar. */
export const readYear = (year: number) => get<CalendarView>("/api/calendar", { year });

/** Replaces the days of a year; `known` is the year as the reader was looking at it. */
export const saveYear = (known: CalendarView, days: MarkedDay[], source: string, reason: string) =>
  put<CalendarView>(`/api/calendar/${known.year}`, { version: known.version, days, source, reason });

/** Who changed what of a year, the latest first. */
export const readYearHistory = (year: number, cursor?: string | null) =>
  get<Page<CalendarHistoryView>>(`/api/calendar/${year}/history`, { cursor, limit: 10 });
