import { get, patch, post, upload } from "../shared/http";
import type { DocumentLimits, DocumentView, Page } from "../shared/types";

/** The record that documents belong to: a lead, a firm or a segment. */
export interface Owner {
  kind: "lead" | "company" | "segment";
  id: string;
}

const at = (id: string) => `/api/documents/${encodeURIComponent(id)}`;

export const listDocuments = (owner: Owner, cursor?: string | null, limit = 50) =>
  get<Page<DocumentView>>("/api/documents", { subject: `${owner.kind}:${owner.id}`, cursor, limit });

/** How much is taken. */
export const readLimits = () => get<DocumentLimits>("/api/documents/limits");

/** Hands a file in; answers with the document that has the same content, where there is one already. */
export const addDocument = (owner: Owner, file: File, told: (share: number) => void) =>
  upload<DocumentView>("/api/documents", file, { subjectKind: owner.kind, subjectId: owner.id }, told);

/** Changes number, date and title; null clears. */
export const editDocument = (document: DocumentView, changes: Record<string, string | null>) =>
  patch<DocumentView>(at(document.id), { ...changes, version: document.version });

export const withdrawDocument = (document: DocumentView, reason: string) =>
  post<DocumentView>(`${at(document.id)}/withdrawal`, { version: document.version, reason });

/** Where the content is; always saved, never shown. */
export const contentAddress = (id: string) => `${at(id)}/content`;
