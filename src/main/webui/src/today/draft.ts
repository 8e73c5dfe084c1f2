import type { FollowUpKind, PersonRef } from "../shared/types";

/** What somebody is writing down: with whom about what, and what comes next. */
export interface Draft {
  content: string;
  kind: FollowUpKind;
  leadId: string;
  leadTitle: string;
  nextStep: string;
  nextOn: string;
  /** Whom it names: they belong to what is said, so that a second attempt says the same. */
  people: PersonRef[];
}

/** What was sent and not answered: these words go under this key again, so that they are written down once. */
export interface Attempt {
  words: string;
  key: string;
}

interface Kept {
  draft: Draft;
  attempt: Attempt | undefined;
}

const place = (person: string) => `lianzhao.log.${person}`;

export const blankDraft = (): Draft => ({
  content: "",
  kind: "MESSAGE",
  leadId: "",
  leadTitle: "",
  nextStep: "",
  nextOn: "",
  people: [],
});

/** Keeps what could not be sent, on this device and for this person, till it can. */
export function keepDraft(person: string, draft: Draft, attempt: Attempt | undefined): void {
  try {
    localStorage.setItem(place(person), JSON.stringify({ draft, attempt } satisfies Kept));
  } catch {
    // a device that keeps nothing: it stays on the screen
  }
}

/** What was kept for this person; nothing where it cannot be read. */
export function keptDraft(person: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place(person)) ?? "null") as Partial<Kept> | null;
    if (typeof kept?.draft?.content !== "string") return undefined;
    return { draft: { ...blankDraft(), ...kept.draft }, attempt: kept.attempt };
  } catch {
    return undefined;
  }
}

export function dropDraft(person: string): void {
  try {
    localStorage.removeItem(place(person));
  } catch {
    // nothing was kept there either
  }
}
