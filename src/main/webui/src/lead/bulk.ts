import type { BulkAction, BulkChange } from "../shared/types";

/** What is typed for many leads; empty where nothing is. */
export interface BulkForm {
  ownerId: string;
  taskForceId: string;
  nextStep: string;
  nextOn: string;
  reasonCode: string;
  reason: string;
  reviewOn: string;
}

export const blankBulk = (): BulkForm => ({
  ownerId: "",
  taskForceId: "",
  nextStep: "",
  nextOn: "",
  reasonCode: "",
  reason: "",
  reviewOn: "",
});

const fields: Record<BulkAction, (keyof BulkForm)[]> = {
  ASSIGN: ["ownerId", "taskForceId"],
  PLAN: ["nextStep", "nextOn"],
  PAUSE: ["reasonCode", "reason", "reviewOn"],
};

/** The change as it is sent: of the form what the action takes, the leads in the versions that were looked at. */
export function bulkOf(action: BulkAction, form: BulkForm, leads: { id: string; version: number }[]): BulkChange {
  return {
    ids: leads.map((lead) => lead.id),
    versions: Object.fromEntries(leads.map((lead) => [lead.id, lead.version])),
    action,
    ...Object.fromEntries(fields[action].map((field) => [field, form[field].trim() || null])),
  };
}
