import { describe, expect, it } from "vitest";
import { boardSvg, type SeenBoard } from "../src/chain/boardsvg";
import { styleOf } from "../src/chain/svgstyle";
import { escaped, fitted, widthOf } from "../src/chain/svgtext";
import { i18n } from "../src/i18n";
import { group, map, segment, stage } from "./samples";

const spoken = {
  language: "zh",
  say: (key: string, values: Record<string, unknown> = {}) => i18n.global.t(key, values),
  nameOf: (thing: { name: string }) => thing.name,
  shortNameOf: (thing: { name: string; shortName?: string | null }) => thing.shortName ?? thing.name,
  colour: () => "#123456",
};

const board = map(
  [
    stage("UPSTREAM", [group("A", [segment("A1"), segment("A2", { status: "STRONG", differs: true })])]),
    stage("MIDSTREAM", [group("B", [segment("B1", { status: "WEAK", namedFirmCount: 2 }), segment("B2")])]),
    stage("DOWNSTREAM", [group("C", [segment("C1", { status: "UNKNOWN" })])]),
    stage("SUPPORT", []),
  ],
  [
    { from: "A1", to: "B1", relation: "SUPPLIES" },
    { from: "B1", to: "C1", relation: "SUPPLIES" },
    { from: "A2", to: "B2", relation: "SUPPLIES" },
  ],
);

/** Reads a drawing as strictly as whoever opens it. */
function drawn(seen: Partial<SeenBoard> = {}) {
  const svg = boardSvg({ map: board, conditions: [], ...seen }, spoken);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(root.querySelector("parsererror")).toBeNull();
  return { svg, root, of: (code: string) => root.querySelector(`[data-code="${code}"]`)! };
}

describe("the board as a drawing", () => {
  it("is one well-formed file that fetches nothing and holds no page", () => {
    const { svg, root } = drawn();
    expect(root.documentElement.localName).toBe("svg");
    expect(root.querySelectorAll("foreignObject, script, image, use, [href]")).toHaveLength(0);
    expect(svg).not.toMatch(/url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
    expect(root.querySelector("style")!.textContent).not.toContain("var(");
  });

  it("says chain, edition, day, and what its shapes mean", () => {
    const { root } = drawn({ ranks: new Map([["A1", 1]]) });
    const words = root.documentElement.textContent;
    expect(words).toContain("先进电子器件 EL 第 1 版草案 2026-01-01");
    for (const word of ["强", "弱", "缺", "待核", "缺口得分最高的十个", "计算值与建议值不同"]) {
      expect(words).toContain(word);
    }
  });

  it("shows each segment once, with shape and word", () => {
    const { root, of } = drawn();
    expect(root.querySelectorAll("[data-code]")).toHaveLength(5);
    expect(of("A2").getAttribute("class")).toContain("strong");
    expect(of("A2").textContent).toContain("强");
    expect(of("A2").querySelector(".corner")).not.toBeNull();
    expect(of("B1").textContent).toContain("2 家");
    expect(of("B1").querySelector(".glyph path")).not.toBeNull();
  });

  it("dims what does not fit the filter as the screen does, and says by what it is narrowed down", () => {
    const { root, of } = drawn({ found: new Set(["A1"]), conditions: ["筛选：缺"] });
    expect(of("A1").getAttribute("class")).not.toContain("gone");
    expect(of("B1").getAttribute("class")).toContain("gone");
    expect(root.documentElement.textContent).toContain("筛选：缺");
    expect(root.documentElement.textContent).toContain("不符合筛选条件");
  });

  it("draws the links of the selected segment only, and one step further", () => {
    const { root, of } = drawn({ selected: "A1" });
    expect(of("A1").getAttribute("class")).toContain("selected");
    expect(of("B1").getAttribute("class")).toContain("near");
    expect(of("C1").getAttribute("class")).toContain("hopn");
    expect(of("B2").getAttribute("class")).toContain("dim");
    expect(root.querySelectorAll(".link")).toHaveLength(1);
    expect(root.querySelectorAll(".hop")).toHaveLength(1);
    expect(drawn().root.querySelectorAll(".link, .hop")).toHaveLength(0);
  });

  it("takes no word for a part of the drawing", () => {
    const evil = `<script>alert(1)</script>&"'`;
    const wild = map([stage("UPSTREAM", [group("A", [segment("A1", { name: evil, shortName: evil })])])]);
    wild.chain.name = evil;
    const { svg, root } = drawn({ map: wild, conditions: [evil] });
    expect(svg).not.toContain("<script");
    expect(root.querySelector("script")).toBeNull();
    expect(root.querySelector("[data-code=A1] > title")!.textContent).toBe(`A1 ${evil} 缺`);
  });
});

describe("words in a drawing", () => {
  it("leave out what XML cannot hold", () => {
    expect(escaped("a\u0000b\u001fc\ud800d")).toBe("abc\ufffdd");
    expect(escaped("𠮷<>")).toBe("𠮷&lt;&gt;");
  });

  it("are cut where there is no room", () => {
    expect(fitted("铜箔", 13, 100)).toBe("铜箔");
    const cut = fitted("一个很长很长的环节名称", 13, 80);
    expect(cut.endsWith("…")).toBe(true);
    expect(widthOf(cut, 13)).toBeLessThanOrEqual(80);
  });

  it("have a look for each status", () => {
    for (const name of ["strong", "weak", "missing", "unknown"])
      expect(styleOf(() => "#fff")).toContain(`.${name}>.box`);
  });
});
