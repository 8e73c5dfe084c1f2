/** What a new task may be about. */
export type AboutKind = "nothing" | "lead" | "firm";

/** What somebody has chosen it to be about so far; keys are empty until one of a list is taken. */
export interface Chosen {
  kind: AboutKind;
  leadId: string;
  leadTitle: string;
  companyId: string;
  companyName: string;
}

export const aboutNothing = (): Chosen => ({
  kind: "nothing",
  leadId: "",
  leadTitle: "",
  companyId: "",
  companyName: "",
});

/** The text that says what is still to be chosen; nothing where all is. */
export function lacking(about: Chosen): string | undefined {
  if (about.kind === "lead" && !about.leadId) return "task.aboutLeadNeeded";
  return about.kind === "firm" && !about.companyId ? "task.aboutFirmNeeded" : undefined;
}
