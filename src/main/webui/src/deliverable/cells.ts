import type { CellLink, DeliverableKind, PaperCell, PaperColumn } from "../shared/types";
import { kinds } from "./api";

/** The paper that an address asks for; the panorama where it names none. */
export function kindOf(asked: unknown): DeliverableKind {
  const found = Object.entries(kinds).find(([, name]) => name === asked);
  return (found?.[0] as DeliverableKind | undefined) ?? "PANORAMA";
}

/** Where a cell leads. */
export function placeOf(chain: string, link: CellLink): string {
  const key = encodeURIComponent(link.key);
  switch (link.to) {
    case "SEGMENT":
      return `/chains/${encodeURIComponent(chain)}?segment=${key}`;
    case "FIRM":
      return `/companies/${key}`;
    case "LEAD":
      return `/leads/${key}`;
    case "TARGETS":
      return `/segments/${key}/targets`;
    case "REGISTER":
      return `/companies?industry=${key}` + (link.region ? `&region=${encodeURIComponent(link.region)}` : "");
  }
}

/** What a cell says: a number with its thousands parted, a day, or words. */
export function written(cell: PaperCell): string {
  if (cell.number != null) return cell.number.toLocaleString("en", { maximumFractionDigits: 6 });
  return cell.day ?? cell.text ?? "";
}

const named = ["firm", "segment", "region", "stage"];

/** The column that tells one row from another: on a phone it stands first. */
export function leadOf(columns: PaperColumn[]): number {
  const found = named.map((name) => columns.findIndex((column) => column.name === name)).find((at) => at >= 0);
  return found ?? 0;
}

/** Whether a column's cells are set to the right. */
export const isNumber = (column: PaperColumn) => column.kind === "NUMBER" || column.kind === "SHARE";
