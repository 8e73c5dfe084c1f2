import { icons } from "../shared/icons";
import type { CoverageStatus } from "../shared/types";
import type { Box } from "./boardboxes";
import { escaped } from "./svgtext";

/** The frame of a card or a segment. */
export const frame = (box: Box) =>
  `<rect class="box" x="${box.left}" y="${box.top}" width="${box.right - box.left}" height="${box.height}" rx="5"/>`;

/** Words at a place; the only way by which words get into a drawing, but for its titles. */
export const text = (words: string, x: number, y: number, size: number, kind = "") =>
  `<text class="${kind}" x="${x}" y="${y}" font-size="${size}">${escaped(words)}</text>`;

/** The shape of a status: solid exists, hollow is missing. */
export function glyph(status: CoverageStatus, x: number, y: number): string {
  const lines = icons[status].map((line, at) => `<path${at ? ' class="fill"' : ""} d="${line}"/>`).join("");
  return `<g class="glyph" transform="translate(${x} ${y}) scale(0.8)">${lines}</g>`;
}
