import type { CoverageStatus } from "./types";

/** Statuses in the order in which people read them. */
export const statuses: CoverageStatus[] = ["STRONG", "WEAK", "MISSING", "UNKNOWN"];

/** The shape of each status: solid exists, hollow is missing. */
export const statusClass: Record<CoverageStatus, string> = {
  STRONG: "strong",
  WEAK: "weak",
  MISSING: "missing",
  UNKNOWN: "unknown",
};
