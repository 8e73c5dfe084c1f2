import { get, post, put, upload } from "../shared/http";
import type {
  ColumnChoice,
  ColumnsView,
  ImportRowView,
  ImportView,
  Page,
  RowComparison,
  RowDecision,
  RowOutcome,
} from "../shared/types";
import type { Kind } from "./kinds";

const address = (id: string) => `/api/imports/${encodeURIComponent(id)}`;

/** Hands in a file of this kind; a dry run unless `commit`. Rejects with a Problem when the whole file is of no use. */
export function handIn(file: File, source: string, commit: boolean, kind: Kind = "companies") {
  return upload<ImportView>("/api/imports", file, {
    kind,
    mode: commit ? "commit" : "dry-run",
    source,
  });
}

export const listImports = (cursor?: string | null) => get<Page<ImportView>>("/api/imports", { cursor });

export const readImport = (id: string) => get<ImportView>(address(id));

/** What is done with an import on its way. */
export type Step = "commit" | "pause" | "resumption" | "cancellation" | "reversal";

/** Steps that one is asked about first. */
export type Grave = "cancellation" | "reversal";

export const steer = (id: string, step: Step) => post<ImportView>(`${address(id)}/${step}`, {});

export const listRows = (id: string, outcome: RowOutcome | "", cursor?: string | null) =>
  get<Page<ImportRowView>>(`${address(id)}/rows`, { outcome, cursor });

/** Rows that the taking back of an import left as they are, each with the reason. */
export const listKept = (id: string, cursor?: string | null) =>
  get<Page<ImportRowView>>(`${address(id)}/kept`, { cursor });

export const compareRow = (id: string, row: number) => get<RowComparison>(`${address(id)}/rows/${row}`);

/** Says whether a row is the record beside it; null takes back what was said before the commit. */
export const decideRow = (id: string, row: number, outcome: RowDecision | null) =>
  put<RowComparison>(`${address(id)}/rows/${row}/decision`, { outcome });

export const readColumns = (id: string) => get<ColumnsView>(`${address(id)}/columns`);

/** Settles what the columns of the file mean; the file is tried again. */
export const settleColumns = (id: string, columns: ColumnChoice[]) =>
  put<ImportView>(`${address(id)}/columns`, { columns });

/** The file to fill in; a workbook unless told otherwise. */
export const templateAddress = (format: "xlsx" | "csv", kind: Kind = "companies") =>
  `/api/imports/templates/${kind}?format=${format}`;

export const progressAddress = (id: string) => `${address(id)}/progress`;

export const rejectsAddress = (id: string) => `${address(id)}/rejects`;
