import { curve, type Curve } from "../chain/public";
import type { FirmEdge, FirmNode, GraphView } from "../shared/types";

/** A firm's box. */
export interface DrawnNode {
  node: FirmNode;
  x: number;
  y: number;
}

export interface DrawnEdge extends Curve {
  edge: FirmEdge;
  from: FirmNode;
  to: FirmNode;
}

/** That a firm brought more than its source names. */
export interface OpenEnd extends Curve {
  from: string;
  x: number;
  y: number;
}

export interface Drawing {
  width: number;
  height: number;
  boxWidth: number;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  open: OpenEnd[];
}

/** What may lead from one firm to another, in the order in which it is told. */
export const KINDS = ["REFERRER", "CHAMBER", "VISIT", "LEADER", "SUPPLIER"] as const;
export const BOX_HEIGHT = 62;
export const OPEN_HEIGHT = 30;
const SPACE = 14;
/** Boxes are narrower and closer where there are more layers, so that all of them fit a page. */
const WIDE = { box: 212, gap: 120 };
const NARROW = { box: 168, gap: 62 };
const MANY_LAYERS = 3;
const CORNER = { left: 0, top: 0 };

/** Lays the firms out in columns, from who brought on the left to who was brought on the right. */
export function draw(graph: GraphView): Drawing {
  const layers = [...new Set(graph.nodes.map((node) => node.layer))].sort((one, other) => one - other);
  const { box, gap } = layers.length > MANY_LAYERS ? NARROW : WIDE;
  const columns = layers.map((layer) => ({
    nodes: graph.nodes.filter((node) => node.layer === layer),
    open: openIn(layer, graph),
  }));
  const high = (column: (typeof columns)[number]) =>
    column.nodes.length * (BOX_HEIGHT + SPACE) + column.open.length * (OPEN_HEIGHT + SPACE) - SPACE;
  const height = Math.max(...columns.map(high)) + 2;
  const nodes: DrawnNode[] = [];
  const ends: Omit<OpenEnd, keyof Curve>[] = [];
  columns.forEach((column, at) => {
    const x = 1 + at * (box + gap);
    let y = (height - high(column)) / 2;
    for (const node of column.nodes) {
      nodes.push({ node, x, y });
      y += BOX_HEIGHT + SPACE;
    }
    for (const from of column.open) {
      ends.push({ from, x, y });
      y += OPEN_HEIGHT + SPACE;
    }
  });
  const place = (one: { x: number; y: number }, top = BOX_HEIGHT) => ({
    left: one.x,
    right: one.x + box,
    top: one.y,
    height: top,
  });
  const of = (id: string) => nodes.find((one) => one.node.companyId === id)!;
  const edges = graph.edges
    .filter((edge) => of(edge.from) && of(edge.to))
    .map((edge) => {
      const [from, to] = [of(edge.from), of(edge.to)];
      return { edge, from: from.node, to: to.node, ...curve(place(from), place(to), CORNER) };
    });
  const open = ends.map((end) => ({ ...end, ...curve(place(of(end.from)), place(end, OPEN_HEIGHT), CORNER) }));
  const width = layers.length * box + (layers.length - 1) * gap + 2;
  return { width, height, boxWidth: box, nodes, edges, open };
}

// below those that a source names stands that it leaves its list open
function openIn(layer: number, { nodes, edges }: GraphView): string[] {
  const here = new Set(nodes.filter((node) => node.layer === layer).map((node) => node.companyId));
  const left = edges.filter((edge) => edge.kind === "REFERRER" && edge.openList && here.has(edge.to));
  return [...new Set(left.map((edge) => edge.from))].filter((from) => nodes.some((node) => node.companyId === from));
}
