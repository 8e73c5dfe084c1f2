import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from "vue";
import type { Problem } from "../shared/problem";
import type { LeadRow } from "../shared/types";

const REFUSED: InjectionKey<ShallowRef<Problem | undefined>> = Symbol("star");

/** A list of leads has one place that says why a star could not be turned. */
export function holdRefusedStar() {
  const refused = shallowRef<Problem>();
  provide(REFUSED, refused);
  return refused;
}

export const useRefusedStar = () => inject(REFUSED, () => shallowRef<Problem>(), true);

/** The row keeps how its star stands, for a list that is left and shown again without being read anew. */
export function keepStar(lead: LeadRow, watched: boolean) {
  lead.watched = watched;
}
