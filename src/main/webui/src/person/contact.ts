import type { ContactKind } from "../shared/types";

/** A number in groups, as people read it out; anything else as it is. */
export const readable = (kind: ContactKind, value: string) =>
  kind === "PHONE" ? value.replace(/^(1\d{2})(\d{4})(\d{4})$/, "$1 $2 $3") : value;

/** What a click on it does, where a device can do something with it. */
export function linkTo(kind: ContactKind, value: string): string | undefined {
  if (kind === "PHONE") return `tel:${value.split("-")[0]}`;
  return kind === "EMAIL" ? `mailto:${value}` : undefined;
}

/** Whether a text may be a number or an address: such a search does not go into the browser's history. */
export const mayBeContact = (text: string) => /[@＠]|[\d０-９][\s-]*(?:[\d０-９][\s-]*){6}/.test(text);
