import type { SurveyOutcome } from "../shared/types";

/**
 * What stays of a pasted table once the other rows are entered: the rows that were refused, below what stood above the
 * first one (its titles), and what is to be said of each where it stands now. A row of several lines stays whole.
 */
export function refusedLines(text: string, outcomes: SurveyOutcome[]): { text: string; refused: SurveyOutcome[] } {
  const lines = text.split(/\r\n|\r|\n/);
  const kept = lines.slice(0, (outcomes[0]?.row ?? 1) - 1);
  const refused: SurveyOutcome[] = [];
  outcomes.forEach((outcome, at) => {
    if (outcome.id) return;
    refused.push({ ...outcome, row: kept.length + 1 });
    const end = outcomes[at + 1]?.row ?? lines.length + 1;
    kept.push(...lines.slice(outcome.row - 1, end - 1));
  });
  return { text: kept.join("\n"), refused };
}
