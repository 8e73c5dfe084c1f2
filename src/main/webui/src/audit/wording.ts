// where the words for a field's codes stand; a field not named here has its words under its own name
const places: Record<string, string[]> = {
  stage: ["lead.stages", "chain.stages"],
  state: ["lead.states"],
  from: ["lead.stages", "lead.states"],
  to: ["lead.stages", "lead.states"],
  kind: ["lead.kinds", "lead.amounts", "person.kinds", "account.kinds"],
  precision: ["lead.precision"],
  details: ["lead.items"],
  format: ["document.formats"],
  scan: ["document.scans"],
  tie: ["person.tieKinds"],
  basis: ["person.bases"],
  reason: ["person.reasons"],
  changed: ["person.fields"],
  exported: ["audit.lists"],
  personalData: ["audit.personalData"],
  lookedUp: ["audit.fields"],
  role: ["relation.roles", "company.role"],
  presence: ["company.presence"],
  place: ["company.place"],
  capacityMark: ["company.capacity.marks"],
};

/** The dictionaries in which the codes of a field stand. */
export const dictionaries = {
  sourceChannel: "source-channel",
  projectType: "project-type",
  reasonCode: "loss-reason",
  tags: "company-tag",
  tag: "company-tag",
} as const;

/** The texts that may say what a code of this field means, best first. */
export function keysOf(field: string, code: unknown): string[] {
  const own = [`shared.${field}`, `chain.${field}`, `account.${field}s`];
  return [...(places[field] ?? []), ...own].map((place) => `${place}.${String(code)}`);
}

/** Whether all there is to a value is the keys of other records, which tell a reader nothing one by one. */
export const areKeys = (values: unknown[]) =>
  values.every((value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value)));
