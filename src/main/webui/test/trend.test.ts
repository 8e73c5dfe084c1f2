import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as chains from "../src/chain/api";
import ChainPage from "../src/chain/ChainPage.vue";
import * as drafts from "../src/draft/api";
import { i18n, speak } from "../src/i18n";
import type { ClosedGap, LeadView, TrendView } from "../src/shared/types";
import * as api from "../src/trend/api";
import ChainDeskPage from "../src/trend/ChainDeskPage.vue";
import ClosedGapsNote from "../src/trend/ClosedGapsNote.vue";
import { group, map, segment, stage } from "./samples";

const closed: ClosedGap = {
  id: "g",
  segmentCode: "EL-5030",
  name: "背光模组",
  nameEn: "Backlight",
  leadId: "l",
  leadName: "示例项目",
  producingSince: "2026-01-12",
  closedAt: "2026-01-13T00:00:00Z",
};

const trend: TrendView = {
  from: "2025-11-01",
  recordedFrom: "2025-12-01",
  points: [
    { day: "2025-12-07", figures: { segments: 52, present: 11, producing: 4 } },
    { day: "2026-01-12", figures: { segments: 52, present: 12, producing: 5, weighted: 0.0961 } },
  ],
  moved: [{ code: "EL-5030", name: "背光模组", nameEn: "Backlight", day: "2026-01-12", from: "MISSING", to: "WEAK" }],
  closed: [closed],
  closedSegments: ["EL-5030"],
};

const drawn = (differs: boolean) =>
  map([stage("MIDSTREAM", [group("EL-50", [segment("EL-5030", { status: "WEAK", differs }), segment("EL-5040")])])]);

async function at(path: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });
  await router.push(path);
  return router;
}

describe("how a chain moved", () => {
  beforeEach(() => {
    speak("zh");
    const { code, name, nameEn, edition, published } = map([]).chain;
    const { counts, figures } = map([]);
    const row = { code, name, nameEn, edition, published, counts, figures };
    vi.spyOn(chains, "listChains").mockResolvedValue({ items: [row] });
    vi.spyOn(chains, "listGaps").mockResolvedValue({ items: [] });
    vi.spyOn(drafts, "listSplits").mockResolvedValue({ items: [], hidden: 0 });
    vi.spyOn(api, "readTrend").mockResolvedValue(trend);
  });

  it("is told to the chain office: the latest week first, what closed a gap, and what is to be settled", async () => {
    vi.spyOn(chains, "readMap").mockResolvedValue(drawn(true));
    const router = await at("/chain-desk");
    const desk = mount(ChainDeskPage, { global: { plugins: [i18n, router] } });
    await flushPromises();
    const rows = desk.findAll("tbody tr").map((row) => row.text());
    expect(rows[0]).toMatch(/2026-01-12.*5 \/ 52.*9\.6%.*9\.6%.*12/s);
    expect(rows[1]).toContain("n/a");
    expect(desk.findAll("tbody a")[1]!.attributes("href")).toBe("/chains/EL?asOf=2025-12-07");
    expect(desk.text()).toContain("示例项目");
    expect(desk.findAll("a").map((link) => link.attributes("href"))).toContain("/leads/l");
    expect(desk.text()).not.toContain("没有分歧");
    vi.spyOn(chains, "readMap").mockResolvedValue(drawn(false));
    const settled = mount(ChainDeskPage, { global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(settled.text()).toContain("没有分歧");
  });

  it("reads more changes of status only when asked", async () => {
    vi.spyOn(chains, "readMap").mockResolvedValue(drawn(false));
    vi.spyOn(api, "readTrend").mockResolvedValue({ ...trend, movedNext: "x" });
    const moves = vi.spyOn(api, "listMoves").mockResolvedValue({ items: [{ ...trend.moved[0]!, code: "EL-5040" }] });
    const router = await at("/chain-desk");
    const desk = mount(ChainDeskPage, { global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(moves).not.toHaveBeenCalled();
    const more = desk.findAll("button").find((button) => button.text() === "加载更多")!;
    await more.trigger("click");
    await flushPromises();
    expect(moves).toHaveBeenCalledWith("EL", "2025-11-01", "x");
    expect(desk.html()).toContain("segment=EL-5040");
  });

  it("reads more gaps that production closed only when asked", async () => {
    vi.spyOn(chains, "readMap").mockResolvedValue(drawn(false));
    vi.spyOn(api, "readTrend").mockResolvedValue({ ...trend, closedNext: "y" });
    const older = { ...closed, id: "d", segmentCode: "EL-5040" };
    const read = vi.spyOn(api, "listClosed").mockResolvedValue({ items: [older] });
    const router = await at("/chain-desk");
    const desk = mount(ChainDeskPage, { global: { plugins: [i18n, router] } });
    await flushPromises();
    await desk
      .findAll("button")
      .find((button) => button.text() === "加载更多")!
      .trigger("click");
    await flushPromises();
    expect(read).toHaveBeenCalledWith("EL", "2025-11-01", "y");
    expect(desk.html()).toContain("segment=EL-5040");
  });

  it("says when the figures of a past map were recorded", async () => {
    vi.spyOn(chains, "readMap").mockResolvedValue({
      ...drawn(false),
      asOf: "2025-12-07",
      recorded: true,
      reckonedAt: "2025-12-07T15:47:00Z",
    });
    const router = await at("/chains/EL?asOf=2025-12-07");
    const page = mount(ChainPage, { props: { code: "EL" }, global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(page.get(".note").text()).toContain("23:47");
  });

  it("shows a map as of a day to read only, and leads back", async () => {
    const read = vi
      .spyOn(chains, "readMap")
      .mockResolvedValue({ ...drawn(false), asOf: "2025-12-07", recorded: false });
    const router = await at("/chains/EL?asOf=2025-12-07&segment=EL-5030");
    const page = mount(ChainPage, { props: { code: "EL" }, global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(read).toHaveBeenCalledWith("EL", "2025-12-07");
    expect(page.get(".note").text()).toContain("2025-12-07");
    expect(page.get(".note").text()).toContain("还没有记录计算值");
    expect(page.find(".panel").exists()).toBe(false);
    await page.get(".note button").trigger("click");
    await flushPromises();
    expect(router.currentRoute.value.query.asOf).toBeUndefined();
    expect(read.mock.lastCall).toEqual(["EL", undefined]);
  });

  it("says on the lead which gap it closed, and that one opened again", async () => {
    const list = vi.spyOn(api, "listClosedGaps").mockResolvedValue({ items: [closed] });
    const lead = { id: "l", version: 1 } as LeadView;
    const note = mount(ClosedGapsNote, { props: { lead }, global: { plugins: [i18n] } });
    await flushPromises();
    expect(note.text()).toContain("本项目投产补上了缺口");
    expect(note.text()).toContain("背光模组");
    list.mockResolvedValue({ items: [{ ...closed, undoneAt: "2026-02-01T00:00:00Z" }] });
    await note.setProps({ lead: { ...lead, version: 2 } });
    await flushPromises();
    expect(note.text()).toContain("不再算");
  });
});
