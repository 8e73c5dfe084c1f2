import type { ImportRowView, ImportView, RowOutcome } from "../shared/types";

/** How many rows ended in each way, in the order people ask for. */
export function outcomes(view: ImportView): { outcome: RowOutcome; count: number }[] {
  return [
    { outcome: "CREATED", count: view.created },
    { outcome: "UPDATED", count: view.updated },
    { outcome: "UNCHANGED", count: view.unchanged },
    { outcome: "REVIEW", count: view.review },
    { outcome: "REJECTED", count: view.rejected },
  ];
}

/** Whether the program is still working on it: reading, writing or taking it back. */
export const isAtWork = (view: ImportView): boolean =>
  view.status === "READING" || view.status === "RUNNING" || view.reversal?.status === "RUNNING";

/** Whether every row of the file has been looked at. */
export const isWhole = (view: ImportView): boolean =>
  (view.status === "READY" || view.status === "DONE") && !isAtWork(view);

/** Whether nothing leads on from where it is. */
export const isEnded = (view: ImportView): boolean => ["DONE", "FAILED", "CANCELLED"].includes(view.status);

/** Rows that a commit would write. */
export const toWrite = (view: ImportView): number => view.created + view.updated;

/** The words for where it is; that it was taken back says more than that it was done. */
export const stateOf = (view: ImportView): string =>
  view.reversal ? `transfer.reversal.${view.reversal.status}` : `transfer.status.${view.status}`;

/** Whether it stopped before its end; that it was taken back since says more than that it had stopped. */
export const isBroken = (view: ImportView): boolean => (view.reversal?.status ?? view.status) === "FAILED";

/** Whether somebody has to say what the columns mean before anything can be read. */
export const lacksColumns = (view: ImportView): boolean =>
  view.status === "READY" && view.rows === 0 && view.percent === 0;

/** Whether the file was read to its end and has titles only. */
export const hasNoRows = (view: ImportView): boolean => isWhole(view) && view.rows === 0 && !lacksColumns(view);

/** Rows of this outcome that there is something to say about: of the created ones only those with a warning. */
export const remarkable = (view: ImportView, outcome: RowOutcome, count: number): number =>
  outcome === "CREATED" ? view.warned : count;

/** Whether the record that a row is about is a firm: in every file where somebody has to say which, or else in lists of firms. */
export const isFirm = (view: Pick<ImportView, "kind">, row: ImportRowView): boolean =>
  view.kind === "companies" || row.outcome === "REVIEW";
