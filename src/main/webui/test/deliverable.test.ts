import { flushPromises, mount } from "@vue/test-utils";
import { createMemoryHistory, createRouter } from "vue-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileAddress } from "../src/deliverable/api";
import { kindOf, leadOf, placeOf, written } from "../src/deliverable/cells";
import PaperTable from "../src/deliverable/PaperTable.vue";
import { i18n } from "../src/i18n";
import type { PaperCell, PaperSection } from "../src/shared/types";

const cell = (more: Partial<PaperCell>): PaperCell => ({ known: true, ...more });

const section = (rows: PaperCell[][], total = rows.length): PaperSection => ({
  name: "gaps",
  title: "缺口",
  columns: [
    { name: "place", title: "序", kind: "NUMBER" },
    { name: "segment", title: "环节", kind: "TEXT" },
    { name: "status", title: "状态", kind: "STATUS" },
    { name: "demand", title: "本地需求", kind: "NUMBER" },
  ],
  rows,
  total,
});

const row = (n: number) => [
  cell({ number: n }),
  cell({ text: "背光模组", link: { to: "SEGMENT", key: "EL-5030" } }),
  cell({ text: "缺", status: "MISSING" }),
  cell({ text: "未调查", known: false }),
];

async function table(shown: PaperSection) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:all(.*)*", component: {} }] });
  const wrapper = mount(PaperTable, { props: { chain: "EL", section: shown }, global: { plugins: [i18n, router] } });
  await flushPromises();
  return wrapper;
}

afterEach(() => vi.restoreAllMocks());

describe("a table of a paper", () => {
  it("links each name to its record and says the status in a word", async () => {
    const wrapper = await table(section([row(1)]));
    expect(wrapper.find("a").attributes("href")).toBe("/chains/EL?segment=EL-5030");
    expect(wrapper.find(".st").text()).toBe("缺");
    expect(wrapper.findAll("td")[3]!.classes()).toContain("mute");
    expect(wrapper.text()).toContain("共 1 行");
  });

  it("has a label before each cell on a phone, and none where there is nothing", async () => {
    const empty = [...row(1).slice(0, 3), cell({ known: false })];
    const cells = (await table(section([row(1), empty]))).findAll("td");
    expect(cells.map((one) => one.attributes("data-label"))).toEqual([
      ...["序", undefined, undefined, "本地需求"],
      ...["序", undefined, undefined, undefined],
    ]);
  });

  it("shows a long one a part at a time, and says what only the file has", async () => {
    const plain = Array.from({ length: 150 }, (_, at) => [cell({ number: at + 1 })]);
    const wrapper = await table({ ...section(plain, 900), columns: section([]).columns.slice(0, 1) });
    expect(wrapper.findAll("tbody tr")).toHaveLength(100);
    expect(wrapper.text()).toContain("共 900 行，这里只列前 150 行");
    await wrapper.find(".more button").trigger("click");
    expect(wrapper.findAll("tbody tr")).toHaveLength(150);
    expect(wrapper.find(".more").exists()).toBe(false);
  });

  it("says so where there is nothing", async () => {
    expect((await table(section([]))).text()).toContain("没有可列的内容");
  });
});

describe("cells", () => {
  it.each([
    ["FIRM", "1", "/companies/1"],
    ["LEAD", "2", "/leads/2"],
    ["TARGETS", "EL-1", "/segments/EL-1/targets"],
    ["REGISTER", "3982,3985", "/companies?industry=3982%2C3985"],
  ] as const)("lead to what is behind them: %s", (to, key, place) => {
    expect(placeOf("EL", { to, key })).toBe(place);
  });

  it("narrow the register down to the place that they count", () => {
    expect(placeOf("EL", { to: "REGISTER", key: "3982", region: "440300" })).toBe(
      "/companies?industry=3982&region=440300",
    );
  });

  it("part thousands and leave days and words as they are", () => {
    expect(written(cell({ number: 12345.5 }))).toBe("12,345.5");
    expect(written(cell({ day: "2026-01-02" }))).toBe("2026-01-02");
    expect(written(cell({}))).toBe("");
  });

  it("know the paper of an address, and which column tells the rows apart", () => {
    expect(kindOf("regions")).toBe("REGIONS");
    expect(kindOf("poem")).toBe("PANORAMA");
    expect(leadOf(section([]).columns)).toBe(1);
  });

  it("are taken out in the language of the screens", () => {
    expect(fileAddress("EL", "GAPS", "pdf")).toContain("/api/chains/EL/deliverables/gaps/file?format=pdf&lang=zh");
  });
});
