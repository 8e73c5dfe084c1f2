import type { MapFileView, SheetCount } from "../shared/types";

/** What the rows do: each does one of these. */
export const effects = ["created", "updated", "unchanged", "rejected"] as const;

/** The counts of all sheets together. */
export function countsOf(sheets: SheetCount[]): Record<(typeof effects)[number], number> {
  const sum = (of: (sheet: SheetCount) => number) => sheets.reduce((all, sheet) => all + of(sheet), 0);
  return {
    created: sum((sheet) => sheet.created),
    updated: sum((sheet) => sheet.updated),
    unchanged: sum((sheet) => sheet.unchanged),
    rejected: sum((sheet) => sheet.rejected),
  };
}

/** Whether the map has something that the file has not. */
export const lacks = (view: MapFileView) => view.missingSegments + view.missingLinks + view.missingRoles > 0;

/** Whether there is nothing to write, whatever one chooses. */
export function isIdle(view: MapFileView): boolean {
  const { created, updated } = countsOf(view.sheets);
  return !view.begins && !created && !updated && !lacks(view);
}
