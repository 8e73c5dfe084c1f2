import { listColleagues, listReaders } from "../lead/public";
import type { PersonRef } from "../shared/types";

/** So many readers of a lead are told at once; of more only the first ones. */
const MOST = 20;

/** Who may lead a visit or go along: on a lead those who see it, or everybody where they are too many to be told. */
export async function listGuests(lead?: string): Promise<PersonRef[]> {
  if (lead) {
    const { items } = await listReaders(lead, "");
    if (items.length < MOST) return items;
  }
  return (await listColleagues()).people;
}
