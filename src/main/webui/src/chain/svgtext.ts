const ESCAPED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What XML cannot hold at all: control characters, and halves of letters. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words as they may stand in a drawing, between tags and in values. */
export function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(HALVES, "\ufffd")
    .replace(/[&<>"']/g, (letter) => ESCAPED[letter]!);
}

const isWide = (letter: string) => letter.codePointAt(0)! > 0x2e7f;

/** About how wide words are at a size of letters: a Chinese letter is as wide as it is high. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (isWide(letter) ? size : size * 0.56), 0);
}

/** As much of the words as has room, with … where something is left out. */
export function fitted(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length && widthOf(letters.join("") + "…", size) > room) letters.pop();
  return letters.join("") + "…";
}
