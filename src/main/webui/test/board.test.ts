import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { computed, effectScope } from "vue";
import { filterOf, queryOf, toggled } from "../src/chain/address";
import { curve } from "../src/chain/curve";
import { computedMap, fitting } from "../src/chain/filter";
import { columnsOf, lanesOf, linksAround, neighbour } from "../src/chain/layout";
import { ranksOf } from "../src/chain/ranks";
import { rowsAbove, useDrawn } from "../src/chain/useDrawn";
import { group, map, segment, stage } from "./samples";

const everything = { statuses: [], actions: [], text: "", differing: false, computed: false };
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => segment(`${prefix}${at}`));

describe("looking for segments", () => {
  const board = map([
    stage("UPSTREAM", [
      group("A", [
        segment("EL-1010", { name: "电子铜箔", status: "MISSING", action: "FILL" }),
        segment("EL-3060", { name: "SMT贴装与PCBA", nameEn: "SMT and PCBA", status: "WEAK", action: "EXTEND" }),
        segment("EL-3050", { name: "PCB制程外协(钻孔)", shortName: "PCB制程外协", status: "STRONG", action: null }),
      ]),
    ]),
  ]);

  it("filters nothing when nothing is asked", () => {
    expect(fitting(board, everything)).toBeUndefined();
    expect(fitting(board, { ...everything, text: "  " })).toBeUndefined();
  });

  it("finds by status and by action together", () => {
    expect([...fitting(board, { ...everything, statuses: ["WEAK", "STRONG"] })!]).toEqual(["EL-3060", "EL-3050"]);
    expect([...fitting(board, { ...everything, statuses: ["WEAK"], actions: ["FILL"] })!]).toEqual([]);
  });

  it.each(["smt", "ＳＭＴ", "pcba", "el-3060", "smt and"])("finds %s whatever its width and case", (text) => {
    expect([...fitting(board, { ...everything, text })!]).toEqual(["EL-3060"]);
  });

  it("takes full-width brackets for half-width ones", () => {
    expect([...fitting(board, { ...everything, text: "（钻孔）" })!]).toEqual(["EL-3050"]);
  });
});

describe("computed and said", () => {
  const board = map([
    stage("UPSTREAM", [
      group("A", [
        segment("A1", { status: "WEAK", computed: "UNKNOWN", differs: true }),
        segment("A2", { status: "STRONG", computed: "STRONG" }),
      ]),
    ]),
  ]);

  it("finds what the chain office has to settle", () => {
    expect([...fitting(board, { ...everything, differing: true })!]).toEqual(["A1"]);
  });

  it("shows and counts the computed statuses when they are asked for", () => {
    const shown = computedMap(board);
    expect(shown.counts).toMatchObject({ present: 1, strong: 1, weak: 0, unknown: 1 });
    expect(shown.stages[0]!.groups[0]!.present).toBe(1);
    expect(board.stages[0]!.groups[0]!.segments[0]!.status).toBe("WEAK");
  });
});

describe("the address of a board", () => {
  it("carries filter and selection there and back", () => {
    const filter = {
      statuses: ["STRONG" as const, "WEAK" as const],
      actions: ["FILL" as const],
      text: "铜箔",
      differing: true,
      computed: true,
    };
    const query = queryOf(filter, "EL-1010") as Record<string, string>;
    expect(query).toEqual({
      segment: "EL-1010",
      status: "STRONG,WEAK",
      action: "FILL",
      q: "铜箔",
      differing: "1",
      by: "computed",
    });
    expect(filterOf(query)).toEqual(filter);
  });

  it("is bare when nothing is asked, and leaves out words it does not know", () => {
    expect(queryOf(everything, undefined)).toEqual({});
    expect(filterOf({ status: "STRONG,SPLENDID" }).statuses).toEqual(["STRONG"]);
  });

  it("takes a word in and out", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
});

describe("laying a board out", () => {
  const lanes = lanesOf([
    stage("UPSTREAM", [group("A", many("a", 3))]),
    stage("MIDSTREAM", [
      group("B", many("b", 6)),
      group("C", many("c", 9)),
      group("D", many("d", 6)),
      group("E", many("e", 4)),
    ]),
    stage("DOWNSTREAM", []),
    stage("SUPPORT", [group("F", many("f", 2))]),
  ]);

  it("sets only the longest column in two, as equal as the order of its groups allows", () => {
    expect(lanes.map((lane) => lane.columns.map((groups) => groups.map((one) => one.code)))).toEqual([
      [["A"]],
      [
        ["B", "C"],
        ["D", "E"],
      ],
      [[]],
      [["F"]],
    ]);
  });

  it("loses no segment", () => {
    expect(columnsOf(lanes).flat()).toHaveLength(30);
  });

  it("moves with the arrow keys, over an empty column, and stays at the edges", () => {
    const columns = columnsOf(lanes);
    expect(neighbour(columns, "a0", "ArrowDown")).toBe("a1");
    expect(neighbour(columns, "a0", "ArrowUp")).toBe("a0");
    expect(neighbour(columns, "a2", "ArrowDown")).toBe("a2");
    expect(neighbour(columns, "a2", "ArrowRight")).toBe("b2");
    expect(neighbour(columns, "b5", "ArrowLeft")).toBe("a2");
    expect(neighbour(columns, "d1", "ArrowRight")).toBe("f1");
    expect(neighbour(columns, "f1", "ArrowRight")).toBe("f1");
    expect(neighbour(columns, "gone", "ArrowDown")).toBe("a0");
  });
});

describe("links of a segment", () => {
  const link = (from: string, to: string) => ({ from, to, relation: "SUPPLIES" as const });
  const links = [link("glass", "light"), link("light", "module"), link("module", "phone"), link("chip", "module")];

  it("are its own in both directions, and a step on from those it serves", () => {
    expect(linksAround(links, "light")).toEqual({ near: [links[0], links[1]], further: [links[2]] });
  });

  it("are none for a segment that stands alone", () => {
    expect(linksAround(links, "alone")).toEqual({ near: [], further: [] });
  });

  it("bow to the left within a column and run straight across between columns", () => {
    const box = (left: number, top: number) => ({ left, top, right: left + 100, height: 20 });
    expect(curve(box(0, 0), box(0, 60), { left: 0, top: 0 }).path).toBe("M0 10C-14 10 -14 70 0 70");
    expect(curve(box(0, 0), box(200, 60), { left: 0, top: 0 }).path).toBe("M100 10C150 10 150 70 200 70");
    expect(curve(box(200, 0), box(0, 0), { left: 0, top: 0 }).head).toBe("M100 10l7 -4v8z");
  });
});

describe("ranks on the board", () => {
  const gap = (segmentCode: string, score: number, status: "STRONG" | "MISSING" = "MISSING") => ({
    segmentCode,
    score,
    status,
  });

  it("are given to the ten largest gaps, which strong segments and those without a score are not", () => {
    const gaps = [gap("A", 9), gap("B", 8, "STRONG"), gap("C", 7), gap("D", 0)];
    expect([...ranksOf(gaps)]).toEqual([
      ["A", 1],
      ["C", 2],
    ]);
    expect(ranksOf(Array.from({ length: 30 }, (_, at) => gap(`S${at}`, 1))).size).toBe(10);
  });
});

describe("a large map", () => {
  const groups = Array.from({ length: 9 }, (_, at) => group(`G${at}`, many(`G${at}-`, 100)));
  const lanes = lanesOf([stage("UPSTREAM", groups), stage("MIDSTREAM", [group("M", many("M", 3))])]);
  const scope = effectScope();
  const drawing = (large: boolean) =>
    scope.run(() =>
      useDrawn(
        computed(() => lanes),
        computed(() => large),
      ),
    )!;
  const shown = ({ drawn }: ReturnType<typeof drawing>, selected?: string) =>
    groups.filter((one) => drawn(one, selected)).map((one) => one.code);

  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("counts what stands above a group in its column", () => {
    expect([...rowsAbove(lanes).values()]).toEqual([0, 100, 200, 300, 0, 100, 200, 300, 400, 0]);
  });

  it("is drawn from the top, what was asked for at once, and all of it in the end", () => {
    const large = drawing(true);
    const first = large.rows.value;
    expect(shown(large)).toEqual(["G0", "G4"]);
    expect(shown(large, "G8-7")).toEqual(["G0", "G4", "G8"]);
    vi.advanceTimersByTime(60);
    expect(shown(large)).toEqual(["G0", "G1", "G4", "G5"]);
    expect(large.rows.value).toBeGreaterThan(first);
    expect(large.whole.value).toBe(false);
    vi.runAllTimers();
    expect(shown(large)).toHaveLength(groups.length);
    expect(large.whole.value).toBe(true);
  });

  it("is drawn at once where it is not large", () => {
    expect(shown(drawing(false))).toHaveLength(groups.length);
    expect(drawing(false).whole.value).toBe(true);
  });
});
