import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as session from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/insight/api";
import { figureIn } from "../src/insight/bringers";
import BringerTable from "../src/insight/BringerTable.vue";
import FirmGraph from "../src/insight/FirmGraph.vue";
import { BOX_HEIGHT, draw, OPEN_HEIGHT } from "../src/insight/graph";
import GraphCard from "../src/insight/GraphCard.vue";
import PartnersCard from "../src/insight/PartnersCard.vue";
import UnregisteredCard from "../src/insight/UnregisteredCard.vue";
import * as lead from "../src/lead/public";
import { Problem } from "../src/shared/problem";
import type {
  BringerRow,
  FirmEdge,
  FirmNode,
  GraphView,
  LeadRow,
  LeadView,
  Partner,
  PartnersView,
} from "../src/shared/types";
import { words } from "./words";

const push = vi.fn();
vi.mock("vue-router", async (real) => ({
  ...(await real<typeof import("vue-router")>()),
  useRouter: () => ({ push }),
}));

const RouterLink = {
  props: ["to"],
  template: `<a :href="typeof to === 'string' ? to : JSON.stringify(to)"><slot /></a>`,
};
const global = { plugins: [i18n], stubs: { RouterLink } };

const row = (more: Partial<BringerRow> = {}): BringerRow => ({
  companyId: "1",
  name: "骏捷",
  leader: true,
  brought: 4,
  open: true,
  followed: 0,
  inTalks: 1,
  signed: 0,
  production: 0,
  paused: 0,
  ended: 0,
  withoutLead: 3,
  resident: 3,
  closed: null,
  notKnown: "NO_LEADS",
  ...more,
});

const node = (companyId: string, layer: number, more: Partial<FirmNode> = {}): FirmNode => ({
  companyId,
  name: `企业${companyId}`,
  layer,
  chamber: false,
  leader: false,
  resident: false,
  outcome: "NO_LEAD",
  leads: 0,
  ...more,
});
const edge = (from: string, to: string, more: Partial<FirmEdge> = {}): FirmEdge => ({
  id: `${from}-${to}`,
  from,
  to,
  kind: "REFERRER",
  source: "来自公开报道",
  openList: false,
  ...more,
});
const graph = (more: Partial<GraphView> = {}): GraphView => ({
  companyId: "1",
  name: "骏捷",
  nodes: [node("1", 0), node("2", 1, { resident: true }), node("3", 1), node("4", -1)],
  edges: [edge("1", "2", { openList: true, asOf: "2025-02" }), edge("1", "3"), edge("4", "1", { kind: "SUPPLIER" })],
  leftOut: [],
  ...more,
});

beforeEach(() => speak("zh"));

describe("the firms that brought others", () => {
  const table = (one: BringerRow) => mount(BringerTable, { props: { rows: [one] }, global });

  it("are counted from below where the source leaves its list open", () => {
    expect(table(row()).text()).toContain("≥ 4");
    expect(table(row({ open: false })).text()).not.toContain("≥");
  });

  it("open the firms behind each figure, and nought opens nothing", () => {
    const links = table(row())
      .findAll("td.num a")
      .map((link) => [link.text(), JSON.parse(link.attributes("href")!).query]);
    expect(links).toEqual([
      ["≥ 4", { firm: "1" }],
      ["1", { firm: "1", outcome: "IN_TALKS" }],
      ["3", { firm: "1", outcome: "NO_LEAD" }],
      ["3", { firm: "1", resident: "true" }],
    ]);
  });

  it("say why it is not known which gaps were closed, and which ones were", () => {
    expect(table(row()).get(".closed").text()).toMatch(/n\/a\s+带来的企业都没有线索/);
    const closed = [{ id: "9", code: "EQ-3030", name: "轴承", nameEn: "Bearings" }];
    const cell = table(row({ closed, notKnown: null })).get(".closed");
    expect(cell.text()).toMatch(/1\s+轴承/);
    expect(cell.get("a").attributes("href")).toBe("/chains/EQ?segment=EQ-3030");
  });
});

it("reads from an address which figure it opens", () => {
  expect(figureIn({ firm: "1", outcome: "SIGNED" })).toBe("signed");
  expect(figureIn({ firm: "1", resident: "true" })).toBe("resident");
  expect(figureIn({ firm: "1", outcome: "RICH" })).toBeUndefined();
  expect(figureIn({ firm: "1" })).toBeUndefined();
});

it("lists leads that a resident firm brought while nobody registered which, each with where to do it", async () => {
  const list = vi.spyOn(api, "listUnregistered");
  const lead = {
    id: "l",
    title: "示例线索",
    companyId: "c",
    companyName: "示例企业",
    receivedOn: "2026-01-05",
  } as LeadRow;
  list.mockResolvedValue({ leads: 3, items: [lead, { ...lead, id: "m", companyId: null }], nextCursor: "x" });
  const card = mount(UnregisteredCard, { global });
  await flushPromises();
  expect(card.get("h2").text()).toBe("带动关系未登记 3");
  expect(card.findAll("a").map((link) => link.attributes("href"))).toEqual(["/leads/l", "/companies/c", "/leads/m"]);
  expect(card.text()).toContain("在线索的「来源」里写");
  list.mockResolvedValue({ leads: 0, items: [] });
  const nothing = mount(UnregisteredCard, { global });
  await flushPromises();
  expect(nothing.find("section").exists()).toBe(false);
  list.mockRejectedValueOnce(new Problem(500, "fault", "示例故障"));
  const failed = mount(UnregisteredCard, { global });
  await flushPromises();
  expect(failed.get("h2").text()).toBe("带动关系未登记");
  expect(failed.text()).toContain("示例故障");
  await failed.get("button").trigger("click");
  await flushPromises();
  expect(failed.find("section").exists()).toBe(false);
});

describe("the drawing of a graph", () => {
  it("puts who brought on the left, who was brought on the right, and none over another", () => {
    const { nodes, edges, width, height, boxWidth } = draw(graph());
    const at = (id: string) => nodes.find((one) => one.node.companyId === id)!;
    expect(at("4").x).toBeLessThan(at("1").x);
    expect(at("1").x).toBeLessThan(at("2").x);
    expect(at("3").y - at("2").y).toBeGreaterThan(BOX_HEIGHT);
    expect(Math.max(...nodes.map((one) => one.x + boxWidth))).toBeLessThanOrEqual(width);
    expect(Math.max(...nodes.map((one) => one.y + BOX_HEIGHT))).toBeLessThanOrEqual(height);
    expect(edges).toHaveLength(3);
    expect(edges[0]!.path).toMatch(/^M[\d.]+ [\d.]+C/);
  });

  it("leaves an open list open, below those that the source names", () => {
    const { nodes, open, height } = draw(graph());
    expect(open.map((end) => end.from)).toEqual(["1"]);
    const last = nodes.find((one) => one.node.companyId === "3")!;
    expect(open[0]!.y).toBeGreaterThanOrEqual(last.y + BOX_HEIGHT);
    expect(open[0]!.y + OPEN_HEIGHT).toBeLessThanOrEqual(height);
    expect(mount(FirmGraph, { props: { graph: graph() }, global }).text()).toContain("等，名单未尽");
    expect(draw(graph({ edges: [edge("1", "2")] })).open).toEqual([]);
  });

  it("fits a page with all five layers", () => {
    const five = [-2, -1, 0, 1, 2].map((layer) => node(String(layer), layer));
    expect(draw(graph({ nodes: five, edges: [] })).width).toBeLessThanOrEqual(1120);
  });

  it("shows a chamber beside the firms, without a page of its own", () => {
    const nodes = [node("1", 0), node("9", -1, { chamber: true, name: "示例商会" })];
    const drawn = mount(FirmGraph, {
      props: { graph: graph({ nodes, edges: [edge("9", "1", { kind: "CHAMBER" })] }) },
      global,
    });
    expect(words(drawn)).toContain("示例商会 商协会");
    expect(drawn.findAll("a")).toHaveLength(1);
    expect(drawn.get("g.tie").text()).toContain("商协会引荐");
  });

  it("has a link for every firm that says its name and what came of it", () => {
    const drawn = mount(FirmGraph, { props: { graph: graph() }, global });
    expect(drawn.get("svg").attributes("role")).toBe("group");
    const links = drawn.findAll("a").map((link) => [link.attributes("href"), words(link)]);
    expect(links).toHaveLength(4);
    expect(links).toContainEqual(["/companies/2", "企业2 已在园区"]);
    expect(drawn.findAll("g.tie")).toHaveLength(4);
  });
});

describe("the card of a graph", () => {
  const card = async (view: GraphView) => {
    vi.spyOn(api, "readGraph").mockResolvedValue(view);
    const shown = mount(GraphCard, { props: { firm: "1" }, global });
    await flushPromises();
    return shown;
  };

  it("has the same as a table, with the source and that its list is open", async () => {
    const shown = await card(graph());
    expect(shown.find("svg.graph").exists()).toBe(true);
    await shown.findAll(".seg-ctl button")[1]!.trigger("click");
    expect(shown.find("svg.graph").exists()).toBe(false);
    const first = shown.get("tbody tr").text();
    for (const word of ["引荐", "企业2", "没有线索", "来自公开报道", "2025-02", "名单未尽"])
      expect(first).toContain(word);
  });

  it("says how many firms it does not show", async () => {
    const leftOut = [
      { layer: 1, firms: 2, atLeast: false },
      { layer: 2, firms: 3, atLeast: true },
      { layer: -1, firms: 1, atLeast: false },
    ];
    const footer = (await card(graph({ leftOut }))).get("footer").text();
    expect(footer).toContain("左边另有 1 家");
    expect(footer).toContain("右边另有 至少 5 家");
  });

  it("says what to do where nothing is on record, and shows the problem where it cannot be read", async () => {
    expect((await card(graph({ nodes: [node("1", 0)], edges: [] }))).text()).toContain("还没有登记引荐");
    vi.spyOn(api, "readGraph").mockRejectedValue(new Problem(500, "internal", "暂时读不出来", []));
    const failed = mount(GraphCard, { props: { firm: "1" }, global });
    await flushPromises();
    expect(failed.text()).toContain("暂时读不出来");
  });
});

describe("the firms that could be brought", () => {
  const partner: Partner = {
    companyId: "7",
    name: "示例轴承",
    role: "SUPPLIER",
    source: "示例走访",
    taken: false,
    gaps: [
      {
        gap: { segmentCode: "EQ-3030", name: "轴承", nameEn: "Bearings", status: "MISSING", score: 3 },
        spoken: { field: "products", words: ["滚动轴承"], source: "名单" },
      },
    ],
  };
  const view = (more: Partial<PartnersView>): PartnersView => ({
    resident: true,
    related: 0,
    notLooked: false,
    inZone: 0,
    items: [],
    ...more,
  });
  const card = async (partners: PartnersView) => {
    session.me.value = { rights: ["EDIT_LEADS"] } as unknown as typeof session.me.value;
    vi.spyOn(api, "readPartners").mockResolvedValue(partners);
    const shown = mount(PartnersCard, { props: { firm: "1" }, global });
    await flushPromises();
    return shown;
  };

  it("say why, and become a lead by way of the resident firm with one press", async () => {
    const shown = await card(view({ related: 1, items: [partner] }));
    expect(shown.text()).toContain("主要产品提到 滚动轴承");
    expect(shown.text()).toContain("来源：示例走访");
    const open = vi.spyOn(lead, "openLead").mockResolvedValue({ id: "42" } as LeadView);
    await shown.get("button[aria-label='为 示例轴承 建线索，环节 轴承']").trigger("click");
    await flushPromises();
    expect(open).toHaveBeenCalledWith({
      title: "轴承：示例轴承",
      companyId: "7",
      segmentCode: "EQ-3030",
      sourceChannel: "RESIDENT",
      sourceCompanyId: "1",
    });
    expect(push).toHaveBeenCalledWith("/leads/42");
  });

  it("are not made into a second lead where the reader may open the first", async () => {
    const shown = await card(view({ related: 1, items: [{ ...partner, taken: true, leadId: "5" }] }));
    expect(shown.findAll("button")).toHaveLength(0);
    expect(shown.get("a[href='/leads/5']").text()).toBe("看线索");
  });

  it("are missing for one of three reasons, each with the next step", async () => {
    expect((await card(view({ resident: false }))).text()).toContain("不在园区");
    expect((await card(view({}))).text()).toContain("还没有登记它的供应商和客户");
    const none = (await card(view({ related: 5, inZone: 2 }))).text();
    expect(none).toContain("5 家供应商和客户里没有对得上的");
    expect(none).toContain("其中 2 家已在园区");
  });
});
