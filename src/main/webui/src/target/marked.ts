/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text in pieces, the words that were looked for apart, whatever their case; the longest word first. */
export function marked(text: string, words: string[]): Piece[] {
  const sought = words.filter(Boolean).sort((one, other) => other.length - one.length);
  if (!sought.length) return [{ text, hit: false }];
  return text
    .split(new RegExp(`(${sought.map(escaped).join("|")})`, "gi"))
    .map((piece, at) => ({ text: piece, hit: at % 2 === 1 }))
    .filter((piece) => piece.text);
}
