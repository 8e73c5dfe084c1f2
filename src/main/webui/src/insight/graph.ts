import { curve, type Curve } from "../chain/public";
import type { FirmEdge, FirmNode, GraphView } from "../shared/types";

/** A firm's box. */
export interface DrawnNode {
  node: FirmNode;
  x: number;
  y: number;
  /** Its name, broken where the box ends; the last line may be cut short. */
  lines: string[];
}

export interface DrawnEdge extends Curve {
  edge: FirmEdge;
  from: FirmNode;
  to: FirmNode;
}

export interface Drawing {
  width: number;
  height: number;
  boxWidth: number;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

export const BOX_HEIGHT = 62;
const ROW = BOX_HEIGHT + 14;
/** Boxes are narrower and closer where there are more layers, so that all of them fit a page. */
const WIDE = { box: 212, gap: 120 };
const NARROW = { box: 168, gap: 62 };
const MANY_LAYERS = 3;
const PADDING = 12;
const LETTER = 13;
const LINES = 2;

/** Lays the firms out in columns, from who brought on the left to who was brought on the right. */
export function draw(graph: GraphView): Drawing {
  const layers = [...new Set(graph.nodes.map((node) => node.layer))].sort((one, other) => one - other);
  const { box, gap } = layers.length > MANY_LAYERS ? NARROW : WIDE;
  const columns = layers.map((layer) => graph.nodes.filter((node) => node.layer === layer));
  const height = Math.max(...columns.map((column) => column.length * ROW)) - (ROW - BOX_HEIGHT) + 2;
  const nodes = columns.flatMap((column, at) => {
    const top = (height - column.length * ROW + (ROW - BOX_HEIGHT)) / 2;
    return column.map((node, row) => ({
      node,
      x: 1 + at * (box + gap),
      y: top + row * ROW,
      lines: broken(node.name, box - 2 * PADDING),
    }));
  });
  const width = layers.length * box + (layers.length - 1) * gap + 2;
  return { width, height, boxWidth: box, nodes, edges: edges(graph.edges, nodes, box) };
}

function edges(all: FirmEdge[], nodes: DrawnNode[], box: number): DrawnEdge[] {
  const of = (id: string) => nodes.find((one) => one.node.companyId === id);
  const place = (one: DrawnNode) => ({ left: one.x, right: one.x + box, top: one.y, height: BOX_HEIGHT });
  return all.flatMap((edge) => {
    const from = of(edge.from);
    const to = of(edge.to);
    if (!from || !to) return [];
    return [{ edge, from: from.node, to: to.node, ...curve(place(from), place(to), { left: 0, top: 0 }) }];
  });
}

/** A name on at most two lines of so many pixels; what does not fit ends with a sign that says so. */
export function broken(name: string, width: number): string[] {
  const lines: string[] = [];
  let rest = name;
  while (rest && lines.length < LINES) {
    const room = fitting(rest, width);
    const last = lines.length === LINES - 1 && room < rest.length;
    lines.push(last ? `${rest.slice(0, room - 1)}…` : rest.slice(0, room).trim());
    rest = rest.slice(room);
  }
  return lines;
}

// a Chinese letter is as wide as the type is high, another one about half of that
function fitting(text: string, width: number): number {
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    used += text.charCodeAt(at) > 0x2e80 ? LETTER : LETTER * 0.58;
    if (used > width) return at;
  }
  return text.length;
}
