/** A tree of texts. */
export interface Texts {
  [key: string]: string | Texts;
}

type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Texts in both languages; a key that one of them lacks does not compile. */
export function bilingual<T extends Texts>(zh: T, en: SameKeys<T>): { zh: T; en: SameKeys<T> } {
  return { zh, en };
}
