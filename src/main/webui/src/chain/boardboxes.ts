import type { GroupView, MapView, SegmentCell } from "../shared/types";
import { lanesOf } from "./layout";

/** Where something stands in a drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  height: number;
}

export interface DrawnSegment extends Box {
  segment: SegmentCell;
}

export interface DrawnGroup extends Box {
  group: GroupView;
  segments: DrawnSegment[];
}

export interface DrawnLane {
  stage: MapView["stages"][number];
  left: number;
  right: number;
  groups: DrawnGroup[];
}

const GAP = 22;
const HEAD = 36;
const TITLE = 28;
const SEGMENT = 27;
const STEP = SEGMENT + 3;
const PAD = 6;

/** Sets a map as the board does: stages side by side, the longest in two columns, groups as cards in them. */
export function boxesOf(map: MapView, column: number, left: number, top: number) {
  let x = left;
  let bottom = top;
  const lanes: DrawnLane[] = lanesOf(map.stages).map((lane) => {
    const start = x;
    const groups = lane.columns.flatMap((inColumn) => {
      let y = top + HEAD;
      const set = inColumn.map((group) => {
        const height = TITLE + group.segments.length * STEP + PAD;
        const segments = group.segments.map((segment, at) => ({
          segment,
          left: x + PAD,
          right: x + column - PAD,
          top: y + TITLE + at * STEP,
          height: SEGMENT,
        }));
        const drawn = { group, segments, left: x, right: x + column, top: y, height };
        y += height + 8;
        bottom = Math.max(bottom, y);
        return drawn;
      });
      x += column + GAP;
      return set;
    });
    return { stage: lane.stage, left: start, right: x - GAP, groups };
  });
  return { lanes, right: x - GAP, bottom };
}
