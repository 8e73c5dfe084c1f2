import type { PersonRef } from "../shared/types";

/** What is typed after an @ right before the caret, and where that stands; nothing where no name is being typed. */
export function asked(text: string, caret: number): { from: number; name: string } | undefined {
  const typed = /(^|[^\w.])@([^\s@，。；、：]{0,20})$/.exec(text.slice(0, caret));
  if (!typed) return undefined;
  const name = typed[2] ?? "";
  return { from: caret - name.length - 1, name };
}

/** The text with the name in the place of what was typed of it, and where the caret is then. */
export function named(text: string, from: number, caret: number, name: string): { text: string; caret: number } {
  const word = `@${name} `;
  return { text: text.slice(0, from) + word + text.slice(caret).replace(/^ /, ""), caret: from + word.length };
}

/** Those of the chosen whose names still stand in the text, other than as the beginning of a longer one. */
export function stillNamed(text: string, chosen: PersonRef[]): string[] {
  const names = new Set(standing(text, chosen));
  return chosen.filter((one) => names.has(`@${one.name}`)).map((one) => one.id);
}

const standing = (text: string, people: PersonRef[]) =>
  parts(text, people)
    .filter((part) => part.person)
    .map((part) => part.text);

/** A text cut where it names somebody who was chosen; longer names first, or one would be cut out of another. */
export function parts(text: string, people: PersonRef[]): { text: string; person: boolean }[] {
  const words = people.map((one) => `@${one.name}`).sort((one, other) => other.length - one.length);
  if (!words.length) return [{ text, person: false }];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text
    .split(new RegExp(`(${escaped.join("|")})`))
    .filter((part) => part)
    .map((part) => ({ text: part, person: words.includes(part) }));
}

/** Those who were chosen and are called something else since: the text does not show them. */
export function unshown(text: string, people: PersonRef[]): PersonRef[] {
  const names = new Set(standing(text, people));
  return people.filter((one) => !names.has(`@${one.name}`));
}
