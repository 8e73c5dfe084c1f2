import type { LocationQuery } from "vue-router";
import type { BringerRow } from "../shared/types";

/** A figure of a firm that brings others, and what the address asks of the firms behind it. */
export const FIGURES = {
  followed: { outcome: "FOLLOWED" },
  inTalks: { outcome: "IN_TALKS" },
  signed: { outcome: "SIGNED" },
  production: { outcome: "PRODUCTION" },
  paused: { outcome: "PAUSED" },
  ended: { outcome: "ENDED" },
  withoutLead: { outcome: "NO_LEAD" },
  resident: { resident: "true" },
} as const satisfies Partial<Record<keyof BringerRow, Record<string, string>>>;

export type FigureName = keyof typeof FIGURES;

/** The figure that an address opens; nothing where it opens all of them. */
export function figureIn(query: LocationQuery): FigureName | undefined {
  return (Object.keys(FIGURES) as FigureName[]).find((name) =>
    Object.entries(FIGURES[name]).every(([key, value]) => query[key] === value),
  );
}

/** Where a segment stands on its chain's board. */
export const chainOf = (segment: string) => `/chains/${segment.split("-")[0]}?segment=${segment}`;
