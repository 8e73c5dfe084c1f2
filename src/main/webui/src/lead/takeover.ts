/** What somebody typed, as text: lists joined, nothing as empty. */
export type Values = Record<string, string>;

/** A field that two people changed to different things. */
export interface Clash {
  field: string;
  mine: string;
  theirs: string;
}

/**
 * Brings together what one typed and what somebody else saved meanwhile, both starting from `base`: a field that only one of
 * them changed is as he wants it, the others are to be decided.
 */
export function brought(base: Values, mine: Values, theirs: Values): { values: Values; clashes: Clash[] } {
  const values: Values = {};
  const clashes: Clash[] = [];
  for (const field of Object.keys(base)) {
    const [was, my, their] = [base[field] ?? "", mine[field] ?? "", theirs[field] ?? ""];
    values[field] = my === was ? their : my;
    if (my !== was && their !== was && my !== their) clashes.push({ field, mine: my, theirs: their });
  }
  return { values, clashes };
}
