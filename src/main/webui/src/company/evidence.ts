import type { FirmEvidence } from "../shared/types";

/** What shows a fact, as a form holds it. */
export interface EvidenceForm {
  text: string;
  number: string;
  issuedOn: string;
  documentId: string;
}

/** The form of what is known. */
export const evidenceForm = (known?: FirmEvidence | null): EvidenceForm => ({
  text: known?.text ?? "",
  number: known?.number ?? "",
  issuedOn: known?.issuedOn ?? "",
  documentId: known?.documentId ?? "",
});

/** What is sent; null where nothing is said. */
export function saidEvidence(form: EvidenceForm): FirmEvidence | null {
  if (!Object.values(form).some((part) => part.trim())) return null;
  return {
    text: form.text.trim() || null,
    number: form.number.trim() || null,
    issuedOn: form.issuedOn || null,
    documentId: form.documentId || null,
  };
}
