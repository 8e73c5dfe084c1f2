import { get, post, upload } from "../shared/http";
import type { ImportRowView, ImportView, RowOutcome, Page } from "../shared/types";

/** Hands in a file of firms; a dry run unless `commit`. Rejects with a Problem when the whole file is of no use. */
export function handIn(file: File, source: string, commit: boolean) {
  const form = new FormData();
  form.set("kind", "companies");
  form.set("mode", commit ? "commit" : "dry-run");
  form.set("source", source);
  form.set("file", file);
  return upload<ImportView>("/api/imports", form);
}

export const listImports = (cursor?: string | null) => get<Page<ImportView>>("/api/imports", { cursor });

export const readImport = (id: string) => get<ImportView>(`/api/imports/${encodeURIComponent(id)}`);

export const commitImport = (id: string) => post<ImportView>(`/api/imports/${encodeURIComponent(id)}/commit`, {});

export const listRows = (id: string, outcome: RowOutcome | "", cursor?: string | null) =>
  get<Page<ImportRowView>>(`/api/imports/${encodeURIComponent(id)}/rows`, { outcome, cursor });

export const rejectsAddress = (id: string) => `/api/imports/${encodeURIComponent(id)}/rejects`;
