import type { LeadView } from "../shared/types";

const watched = {
  title: (lead: LeadView) => lead.title,
  summary: (lead: LeadView) => lead.summary,
  stage: (lead: LeadView) => `${lead.stage} ${lead.state}`,
  company: (lead: LeadView) => lead.companyName,
  segment: (lead: LeadView) => lead.segment?.code,
  type: (lead: LeadView) => lead.projectType,
  source: (lead: LeadView) => lead.sourceChannel,
  sourceCard: (lead: LeadView) => JSON.stringify(lead.source),
  region: (lead: LeadView) => lead.regionCode,
  nextStep: (lead: LeadView) => `${lead.nextStep ?? ""} ${lead.nextOn ?? ""}`,
  owner: (lead: LeadView) => lead.owner.id,
  force: (lead: LeadView) => lead.taskForce?.id,
  collaborators: (lead: LeadView) => lead.collaborators.map((one) => one.id).join(),
  confidential: (lead: LeadView) => lead.confidential,
  promise: (lead: LeadView) => lead.amounts.map((one) => one.id).join(),
  details: (lead: LeadView) => JSON.stringify(lead.details),
} as const;

export type Changed = keyof typeof watched;

/** What differs between two states of a lead, by the names of its fields among the texts. */
export function difference(before: LeadView, now: LeadView): Changed[] {
  return (Object.keys(watched) as Changed[]).filter((field) => watched[field](before) !== watched[field](now));
}
