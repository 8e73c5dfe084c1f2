/** A line from one button to another and the head of its arrow, as SVG paths. */
export interface Curve {
  path: string;
  head: string;
}

type Box = Pick<DOMRect, "left" | "right" | "top" | "height">;

const SAME_COLUMN = 40;
const HEAD = 7;

/** Between columns the line runs through the gap; within a column it bows out to the left. */
export function curve(from: Box, to: Box, board: Pick<DOMRect, "left" | "top">): Curve {
  const same = Math.abs(from.left - to.left) < SAME_COLUMN;
  const rightwards = from.left < to.left;
  const y1 = from.top + from.height / 2 - board.top;
  const y2 = to.top + to.height / 2 - board.top;
  const x1 = (!same && rightwards ? from.right : from.left) - board.left;
  const x2 = (!same && !rightwards ? to.right : to.left) - board.left;
  const bow = Math.min(20, 13 + Math.abs(y2 - y1) / 60);
  const middle = (x1 + x2) / 2;
  const [c1, c2] = same ? [x1 - bow, x2 - bow] : [middle, middle];
  const back = same || rightwards ? -HEAD : HEAD;
  return { path: `M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}`, head: `M${x2} ${y2}l${back} -4v8z` };
}
