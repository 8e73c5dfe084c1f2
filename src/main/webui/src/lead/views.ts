import type { LeadFilter } from "./api";

/** The conditions of the list, in the order in which they are written. */
export const conditions = [
  "q",
  "stage",
  "state",
  "owner",
  "taskForce",
  "chain",
  "segment",
  "company",
  "source",
  "sourceCompany",
  "watched",
  "clock",
  "light",
  "overdue",
  "sort",
] as const satisfies readonly (keyof LeadFilter)[];

/** Conditions as words of an address; empty where there are none. */
export function queryOf(filter: LeadFilter): string {
  return new URLSearchParams(conditions.filter((name) => filter[name]).map((name) => [name, filter[name]])).toString();
}

/** The conditions that stand in words of an address. */
export function filterOf(query: string): LeadFilter {
  const said = new URLSearchParams(query);
  return Object.fromEntries(conditions.map((name) => [name, said.get(name) ?? ""])) as unknown as LeadFilter;
}
