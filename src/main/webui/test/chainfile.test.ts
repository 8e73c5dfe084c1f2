import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as api from "../src/chainfile/api";
import { countsOf, isIdle, lacks } from "../src/chainfile/counts";
import FileDefects from "../src/chainfile/FileDefects.vue";
import MapFilePage from "../src/chainfile/MapFilePage.vue";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { FileDefect, MapFileView } from "../src/shared/types";

const sheet = (name: "CHAIN" | "SEGMENTS" | "LINKS", created: number, unchanged = 0, rejected = 0) => ({
  sheet: name,
  rows: created + unchanged + rejected,
  created,
  updated: 0,
  unchanged,
  rejected,
});

const defect = (row: number, more: Partial<FileDefect> = {}): FileDefect => ({
  kind: "NO_NAME",
  warns: false,
  sheet: "SEGMENTS",
  row,
  column: "名称",
  value: null,
  reason: "没有名称。",
  remedy: "请写上名称。",
  ...more,
});

const tried: MapFileView = {
  chain: "TS",
  name: "示例链",
  begins: false,
  seen: "abc",
  sheets: [sheet("CHAIN", 0, 2), sheet("SEGMENTS", 1, 3), sheet("LINKS", 0, 1)],
  changes: [{ row: 3, code: "TS-1010", name: "新环节", effect: "CREATED", columns: [] }],
  changed: 1,
  missing: [],
  missingSegments: 0,
  removableSegments: 0,
  missingLinks: 0,
  missingRoles: 0,
  defects: [],
  errors: 0,
  warnings: 0,
  takes: true,
  takesRest: true,
};

async function open(code?: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });
  const page = mount(MapFilePage, { props: code ? { code } : {}, global: { plugins: [i18n, router] } });
  return { page, router };
}

async function choose(page: Awaited<ReturnType<typeof open>>["page"], file = new File(["{}"], "图谱.json")) {
  const input = page.get<HTMLInputElement>("#map-file");
  Object.defineProperty(input.element, "files", { value: [file], configurable: true });
  await input.trigger("change");
  await page.get("form").trigger("submit");
  await flushPromises();
  return file;
}

const take = (page: Awaited<ReturnType<typeof open>>["page"]) => page.get(".decide .btn.pri");

describe("the page that takes a map in from a file", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    speak("zh");
  });

  it("tries the file over the chain, shows what it would do, and takes what was looked at", async () => {
    const tries = vi.spyOn(api, "tryFile").mockResolvedValue(tried);
    const takes = vi
      .spyOn(api, "takeFile")
      .mockResolvedValue({ chain: "TS", name: "示例链", begun: false, sheets: tried.sheets, removed: 0 });
    const { page, router } = await open("TS");
    const file = await choose(page);
    expect(tries).toHaveBeenCalledWith(file, { chain: "TS" });
    expect(page.text()).toContain("新环节");
    expect(page.text()).toContain("没有发现问题");
    await take(page).trigger("click");
    await flushPromises();
    expect(takes).toHaveBeenCalledWith(file, { chain: "TS" }, { seen: "abc", missing: "keep", bad: "stop" });
    expect(router.currentRoute.value.path).toBe("/chains/TS/draft");
  });

  it("begins a chain under the code that is typed", async () => {
    const tries = vi.spyOn(api, "tryFile").mockResolvedValue({ ...tried, begins: true });
    const { page } = await open();
    await page.get("#map-code").setValue(" ts ");
    await choose(page);
    expect(tries).toHaveBeenCalledWith(expect.anything(), { code: "TS" });
    await page.get("#map-code").setValue("TS2");
    expect(page.find(".decide").exists()).toBe(false);
  });

  it("holds a file with errors back until one leaves its rows out", async () => {
    vi.spyOn(api, "tryFile").mockResolvedValue({ ...tried, errors: 1, takes: false, defects: [defect(4)] });
    const takes = vi.spyOn(api, "takeFile").mockRejectedValue(new Problem(409, "chain-file-stale", "又变了"));
    const { page } = await open("TS");
    await choose(page);
    expect(page.text()).toContain("第 4 行");
    expect(page.text()).toContain("请写上名称");
    expect(take(page).attributes("disabled")).toBeDefined();
    await page.get("input[type=checkbox]").setValue(true);
    await take(page).trigger("click");
    await flushPromises();
    expect(takes.mock.calls[0]![2]).toMatchObject({ bad: "skip" });
    expect(page.get("[role=alert]").text()).toContain("又变了");
  });

  it("asks what becomes of that which the file does not have", async () => {
    const part = { code: "TS-20", name: "旧环节", group: false, removable: false, uses: { LEAD: 2 } };
    vi.spyOn(api, "tryFile").mockResolvedValue({ ...tried, missing: [part], missingSegments: 1 });
    const takes = vi
      .spyOn(api, "takeFile")
      .mockResolvedValue({ chain: "TS", name: "", begun: false, sheets: [], removed: 0 });
    const { page } = await open("TS");
    await choose(page);
    expect(page.text()).toContain("移除不了：还有2 条线索");
    await page.get("input[value=remove]").setValue(true);
    await take(page).trigger("click");
    expect(takes.mock.calls[0]![2]).toMatchObject({ missing: "remove" });
  });

  it("says at the field why a file is of no use", async () => {
    const violations = [{ field: "file", message: "不是工作簿" }];
    vi.spyOn(api, "tryFile").mockRejectedValue(new Problem(400, "invalid", "不行", violations as never));
    const { page } = await open("TS");
    await choose(page);
    expect(page.find(".decide").exists()).toBe(false);
    expect(page.get("[role=alert]").text()).toContain("不行");
  });
});

describe("what a file does", () => {
  it("is counted over all sheets", () => {
    expect(countsOf(tried.sheets)).toEqual({ created: 1, updated: 0, unchanged: 6, rejected: 0 });
    expect(isIdle(tried)).toBe(false);
    expect(isIdle({ ...tried, sheets: [sheet("SEGMENTS", 0, 3)] })).toBe(true);
    expect(lacks({ ...tried, missingLinks: 1 })).toBe(true);
  });

  it("lists a hundred problems at first, then all that it knows", async () => {
    const defects = Array.from({ length: 120 }, (_, at) => defect(at + 2));
    const list = mount(FileDefects, {
      props: { view: { ...tried, defects, errors: 150 } },
      global: { plugins: [i18n] },
    });
    expect(list.findAll("tbody tr")).toHaveLength(100);
    expect(list.text()).toContain("环节：120 处");
    await list.get("button").trigger("click");
    expect(list.findAll("tbody tr")).toHaveLength(120);
    expect(list.text()).toContain("只列出前 120 处");
  });

  it("is fetched in the reader's language", () => {
    speak("en");
    expect(api.exportAddress("EQ", "json")).toBe("/api/chains/EQ/file?format=json&lang=en");
    speak("zh");
    expect(api.templateAddress("xlsx")).toBe("/api/chains/file-template?format=xlsx&lang=zh");
  });
});
