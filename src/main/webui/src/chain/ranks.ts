import type { Gap } from "../shared/types";

/** So many of the largest gaps bear their place on the board. */
export const MOST = 10;

/** What is strong already is no gap, whatever its score. */
const isGap = (gap: Pick<Gap, "status">) => gap.status !== "STRONG";

/** The places of the largest gaps, by the code of their segments; the list comes with the largest first. */
export function ranksOf(gaps: Pick<Gap, "segmentCode" | "status" | "score">[]): Map<string, number> {
  const largest = gaps.filter((gap) => isGap(gap) && gap.score > 0).slice(0, MOST);
  return new Map(largest.map((gap, at) => [gap.segmentCode, at + 1]));
}
