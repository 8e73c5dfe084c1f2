import type { LinkView, StageView } from "../shared/types";

const WIDE = 12;

/** A stage with its groups, as far as it takes to set them: the board has one, and where maps are drawn there is another. */
interface Laid {
  segments: number;
  groups: { segmentCount: number; segments: { code: string }[] }[];
}

/** A column of the board; a long one is set in two, side by side. */
export interface Lane<S extends Laid = StageView> {
  stage: S;
  columns: S["groups"][];
}

/** Sets a stage's groups in one column, or in two of as equal a length as their order allows. */
export function laneOf<S extends Laid>(stage: S, longest: boolean): Lane<S> {
  const heads = 2; // a group's head and its border are as high as two segments
  const heights = stage.groups.map((group) => group.segmentCount + heads);
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (!longest || total <= WIDE || stage.groups.length < 2) return { stage, columns: [stage.groups] };
  let best = 1;
  let shortest = Infinity;
  let above = 0;
  heights.slice(0, -1).forEach((height, at) => {
    above += height;
    const higher = Math.max(above, total - above);
    if (higher < shortest) {
      shortest = higher;
      best = at + 1;
    }
  });
  return { stage, columns: [stage.groups.slice(0, best), stage.groups.slice(best)] as S["groups"][] };
}

/** The lanes of a map: the stage with most segments gets two columns. */
export function lanesOf<S extends Laid>(stages: S[]): Lane<S>[] {
  const most = Math.max(...stages.map((stage) => stage.segments));
  const longest = stages.findIndex((stage) => stage.segments === most);
  return stages.map((stage, at) => laneOf(stage, at === longest));
}

/** The columns as the eye and the arrow keys see them: the codes in each, from the top. */
export function columnsOf<S extends Laid>(lanes: Lane<S>[]): string[][] {
  return lanes.flatMap((lane) =>
    lane.columns.map((groups) => groups.flatMap((group) => group.segments.map((segment) => segment.code))),
  );
}

/** Where an arrow key leads; it stays where it is at an edge. */
export function neighbour(columns: string[][], code: string, key: string): string {
  const column = columns.findIndex((codes) => codes.includes(code));
  if (column < 0) return columns[0]?.[0] ?? code;
  const row = columns[column]!.indexOf(code);
  if (key === "ArrowUp") return columns[column]![row - 1] ?? code;
  if (key === "ArrowDown") return columns[column]![row + 1] ?? code;
  const filled = columns.map((codes, at) => ({ codes, at })).filter((other) => other.codes.length);
  const beside =
    key === "ArrowLeft"
      ? filled.filter((other) => other.at < column).at(-1)
      : filled.find((other) => other.at > column);
  return beside ? beside.codes[Math.min(row, beside.codes.length - 1)]! : code;
}

/** What is drawn for a selected segment: its own links, and the ones a step further on from those it serves. */
export function linksAround(links: LinkView[], code: string): { near: LinkView[]; further: LinkView[] } {
  const near = links.filter((link) => link.from === code || link.to === code);
  const served = near.filter((link) => link.from === code).map((link) => link.to);
  const further = links.filter((link) => served.includes(link.from) && !near.includes(link));
  return { near, further };
}
