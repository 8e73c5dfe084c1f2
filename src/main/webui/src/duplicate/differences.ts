/** A piece of a text, and whether the other text has something else in its place. */
export interface Piece {
  text: string;
  differs: boolean;
}

const LONGEST = 400;

/** Cuts two texts into what they share and what they do not, character by character. */
export function differences(one: string, other: string): [Piece[], Piece[]] {
  const left = Array.from(one);
  const right = Array.from(other);
  if (left.length > LONGEST || right.length > LONGEST) {
    const differs = one !== other;
    return [[{ text: one, differs }], [{ text: other, differs }]];
  }
  const shared = common(left, right);
  return [
    pieces(
      left,
      shared.map(([at]) => at),
    ),
    pieces(
      right,
      shared.map(([, at]) => at),
    ),
  ];
}

// the longest common subsequence, as pairs of places
function common(left: string[], right: string[]): [number, number][] {
  const best = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      best[i]![j] = left[i] === right[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) found.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}

function pieces(text: string[], shared: number[]): Piece[] {
  const same = new Set(shared);
  const all: Piece[] = [];
  text.forEach((sign, at) => {
    const differs = !same.has(at);
    const last = all[all.length - 1];
    if (last && last.differs === differs) last.text += sign;
    else all.push({ text: sign, differs });
  });
  return all;
}
