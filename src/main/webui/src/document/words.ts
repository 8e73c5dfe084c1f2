import type { DocumentView } from "../shared/types";

const KILO = 1024;

/** A size as people say it: 820 KB, 3.4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.max(1, Math.round(bytes / KILO))} KB`;
  return `${(bytes / KILO / KILO).toFixed(1).replace(/\.0$/, "")} MB`;
}

/** What people call a document. */
export const nameOf = (document: DocumentView) => document.title || document.fileName;

/** What a field for files offers to choose; the server decides by the content. */
export const ACCEPTED =
  ".pdf,.ofd,.png,.jpg,.jpeg,.webp,.heic,.heif,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.wps,.et,.dps,.txt,.csv";
