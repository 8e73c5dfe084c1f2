import { statuses } from "../shared/status";
import type { CoverageStatus, LinkView, MapView } from "../shared/types";
import { boxesOf, type DrawnGroup, type DrawnLane, type DrawnSegment } from "./boardboxes";
import { curve } from "./curve";
import { linksAround } from "./layout";
import { frame, glyph, text } from "./svgshapes";
import { styleOf, type Colour } from "./svgstyle";
import { escaped, fitted, widthOf } from "./svgtext";

/** A board as its reader sees it. */
export interface SeenBoard {
  /** With the statuses that are shown, said or computed. */
  map: MapView;
  selected?: string;
  /** The segments that fit what is looked for; undefined where nothing is. */
  found?: Set<string>;
  ranks?: Map<string, number>;
  /** What the board is narrowed down by, in words; empty where by nothing. */
  conditions: string[];
}

/** Names and texts in the reader's language, and colours as his screen has them. */
export interface Spoken {
  language: string;
  say: (key: string, values?: Record<string, unknown>) => string;
  nameOf: (thing: { name: string; nameEn: string }) => string;
  shortNameOf: (thing: { name: string; nameEn: string; shortName?: string | null }) => string;
  colour: Colour;
}

const MARGIN = 20;
const TOP = 112;
const SMALL = 12;
const WORD = 13;

/** Draws the board as a file of its own: nothing in it is fetched from elsewhere, and every word is escaped. */
export function boardSvg(board: SeenBoard, spoken: Spoken): string {
  const drawing = boxesOf(board.map, spoken.language === "en" ? 300 : 230, MARGIN, TOP);
  const around = board.selected ? linksAround(board.map.links, board.selected) : { near: [], further: [] };
  const near = new Set(around.near.flatMap((link) => [link.from, link.to]));
  const further = new Set(around.further.map((link) => link.to));
  const segments = drawing.lanes.flatMap((lane) => lane.groups.flatMap((group) => group.segments));
  const place = new Map(segments.map((one) => [one.segment.code, one]));
  const width = Math.ceil(drawing.right + MARGIN);
  const height = Math.ceil(drawing.bottom + MARGIN);
  const marks = (code: string) =>
    [
      code === board.selected && "selected",
      near.has(code) && code !== board.selected && "near",
      further.has(code) && "hopn",
      board.found && !board.found.has(code) && "gone",
      board.selected && code !== board.selected && !near.has(code) && !further.has(code) && "dim",
    ].filter(Boolean) as string[];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${spoken.language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(headOf(board, spoken))}</title>`,
    `<style>${styleOf(spoken.colour)}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...titleOf(board, spoken, width),
    ...drawing.lanes.map((lane) => laneOf(lane, spoken)),
    ...drawing.lanes.flatMap((lane) => lane.groups.map((group) => groupOf(group, spoken))),
    ...segments.map((one) => segmentOf(one, marks(one.segment.code), board.ranks, spoken)),
    ...around.further.map((link) => linkOf(link, place, "hop")),
    ...around.near.map((link) => linkOf(link, place, "link")),
    `</svg>`,
  ].join("\n");
}

/** Chain, edition and day in one line; also what the file is called by. */
export function headOf({ map }: Pick<SeenBoard, "map">, { say, nameOf }: Pick<Spoken, "say" | "nameOf">): string {
  const edition = say(map.chain.published ? "chain.edition" : "chain.draft", { n: map.chain.edition });
  return `${nameOf(map.chain)} ${map.chain.code} ${edition} ${map.asOf}`;
}

function titleOf(board: SeenBoard, spoken: Spoken, width: number): string[] {
  const { map } = board;
  const counts: Record<CoverageStatus, number> = {
    STRONG: map.counts.strong,
    WEAK: map.counts.weak,
    MISSING: map.counts.missing,
    UNKNOWN: map.counts.unknown,
  };
  let x = MARGIN;
  const legend = statuses.map((status) => {
    const word = `${spoken.say(`shared.status.${status}`)} ${counts[status]}`;
    const right = x + 34 + widthOf(word, WORD);
    const drawn =
      `<g class="seg ${status.toLowerCase()}">${frame({ left: x, right, top: 62, height: 26 })}` +
      `${glyph(status, x + 8, 69)}${text(word, x + 26, 80, WORD)}</g>`;
    x = right + 8;
    return drawn;
  });
  const size = spoken.say("chain.size", { groups: map.counts.groups, segments: map.counts.segments });
  const marks = [
    spoken.say("chain.picture.corner"),
    board.ranks?.size ? spoken.say("chain.picture.rank") : "",
    board.selected ? spoken.say("chain.picture.links") : "",
    board.found ? spoken.say("chain.picture.gone") : "",
  ].filter(Boolean);
  const between = spoken.say("chain.picture.between");
  const about = [size, ...board.conditions].join(between);
  return [
    `<g>${text(headOf(board, spoken), MARGIN, 34, 20, "h")}${text(fitted(about, SMALL, width - 2 * MARGIN), MARGIN, 53, SMALL, "soft")}</g>`,
    ...legend,
    text(fitted(marks.join(between), SMALL, width - x - MARGIN), x + 4, 80, SMALL, "soft"),
  ];
}

function laneOf(lane: DrawnLane, spoken: Spoken): string {
  const name = spoken.say(`chain.stages.${lane.stage.stage}`);
  const held = spoken.say("chain.present", { n: lane.stage.segments, present: lane.stage.present });
  return (
    `<g class="lane">${text(name, lane.left, TOP + 18, WORD, "h")}` +
    `${text(held, lane.left + widthOf(name, WORD) + 10, TOP + 18, SMALL, "soft")}` +
    `<path class="rule" d="M${lane.left} ${TOP + 26}H${lane.right}"/></g>`
  );
}

function groupOf({ group, ...box }: DrawnGroup, spoken: Spoken): string {
  const share = `${group.present} / ${group.segmentCount}`;
  const room = box.right - box.left - 24 - widthOf(share, SMALL);
  return (
    `<g class="grp">${frame(box)}${text(fitted(spoken.nameOf(group), WORD, room), box.left + 10, box.top + 19, WORD, "h")}` +
    `${text(share, box.right - 10 - widthOf(share, SMALL), box.top + 19, SMALL, "soft")}</g>`
  );
}

function segmentOf(drawn: DrawnSegment, marks: string[], ranks: Map<string, number> | undefined, spoken: Spoken) {
  const { segment, ...box } = drawn;
  const word = spoken.say(`shared.status.${segment.status}`);
  const firms = segment.statedFirmCount ?? segment.namedFirmCount;
  const held = firms ? spoken.say("chain.firms", { n: firms }) : "";
  const rank = ranks?.get(segment.code);
  const wordAt = box.right - 8 - widthOf(word, SMALL);
  const heldAt = held ? wordAt - 8 - widthOf(held, SMALL) : wordAt;
  const rankAt = rank ? heldAt - 28 : heldAt;
  const base = box.top + 18;
  const name = fitted(spoken.shortNameOf(segment), WORD, rankAt - box.left - 32);
  return (
    `<g class="seg ${segment.status.toLowerCase()} ${marks.join(" ")}" data-code="${escaped(segment.code)}">` +
    `<title>${escaped(`${segment.code} ${spoken.nameOf(segment)} ${word}`)}</title>${frame(box)}` +
    `${glyph(segment.status, box.left + 7, box.top + 7)}${text(name, box.left + 25, base, WORD, "nm")}` +
    (rank ? `<rect class="rk" x="${rankAt}" y="${box.top + 4}" width="22" height="19" rx="9.5"/>` : "") +
    (rank ? text(String(rank), rankAt + 11 - widthOf(String(rank), SMALL) / 2, base, SMALL, "rkn") : "") +
    (held ? text(held, heldAt, base, SMALL) : "") +
    text(word, wordAt, base, SMALL, "h") +
    (segment.differs ? `<path class="corner" d="M${box.right - 8} ${box.top}h8v8z"/>` : "") +
    `</g>`
  );
}

function linkOf(link: LinkView, place: Map<string, DrawnSegment>, kind: "link" | "hop"): string {
  const [from, to] = [place.get(link.from), place.get(link.to)];
  if (!from || !to) return "";
  const line = curve(from, to, { left: 0, top: 0 });
  return `<g class="${kind}"><path d="${line.path}"/><path class="end" d="${line.head}"/></g>`;
}
