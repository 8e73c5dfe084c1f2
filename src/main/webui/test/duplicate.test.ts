import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as account from "../src/account/public";
import * as api from "../src/duplicate/api";
import { differences } from "../src/duplicate/differences";
import DuplicatesPage from "../src/duplicate/DuplicatesPage.vue";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { CaseRow, CaseView } from "../src/shared/types";

const row = (id: string, more: Partial<CaseRow> = {}): CaseRow => ({
  id,
  company: { id: `${id}-one`, name: `示例${id}有限公司` },
  other: { id: `${id}-two`, name: `示例${id}股份有限公司` },
  reasons: ["CORE_NAME"],
  strength: 40,
  origin: "SCAN",
  state: "OPEN",
  recordedAt: "2025-03-03T00:00:00Z",
  ...more,
});

const view = (one: CaseRow): CaseView => ({
  row: one,
  comparison: {
    first: { id: one.company.id, version: 3, name: one.company.name, source: "", facts: 2, hanging: { leads: 1 } },
    second: { id: one.other!.id, version: 4, name: one.other!.name, source: "", facts: 3, hanging: {} },
    fields: [
      { field: "name", first: one.company.name, second: one.other!.name, mark: "DIFFERS", choosable: true },
      { field: "products", first: "电容", second: "电感", mark: "DIFFERS", choosable: true },
      { field: "address", first: null, second: "示例路", mark: "ONLY_SECOND", choosable: true },
    ],
    proposed: one.other!.id,
  },
});

describe("what differs", () => {
  it("is cut out sign by sign", () => {
    expect(differences("交浦(深圳)", "交浦（深圳）")[0]).toEqual([
      { text: "交浦", differs: false },
      { text: "(", differs: true },
      { text: "深圳", differs: false },
      { text: ")", differs: true },
    ]);
    expect(differences("深圳顺络", "深圳市顺络")[1].filter((piece) => piece.differs)).toEqual([
      { text: "市", differs: true },
    ]);
  });
});

describe("the queue", () => {
  let waiting: CaseRow[];

  beforeEach(() => {
    speak("zh");
    window.scrollTo = vi.fn();
    waiting = [row("甲"), row("乙"), row("丙")];
    vi.spyOn(account, "may").mockReturnValue(true);
    vi.spyOn(api, "listCases").mockImplementation(() => Promise.resolve({ items: waiting }));
    vi.spyOn(api, "readCase").mockImplementation((id) => Promise.resolve(view(row(id))));
    vi.spyOn(api, "latestScan").mockResolvedValue({ percent: 0, looked: 0, compared: 0, found: 0 });
  });
  afterEach(() => vi.restoreAllMocks());

  async function open(query = "") {
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: "/:rest(.*)*", component: DuplicatesPage }],
    });
    await router.push(`/duplicates${query}`);
    const page = mount(DuplicatesPage, { attachTo: document.body, global: { plugins: [i18n, router] } });
    await flushPromises();
    return page;
  }

  const press = async (key: string) => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await flushPromises();
  };

  const decided = (mergeId?: string) =>
    vi.spyOn(api, "decideCase").mockImplementation((id, decision) => {
      waiting = waiting.filter((one) => one.id !== id);
      return Promise.resolve({ id, state: decision.outcome as "SAME", mergeId, keptId: `${id}-two` });
    });

  it("keeps the proposed firm and takes what was chosen from the other, and the next case comes by itself", async () => {
    const decide = decided("m");
    const page = await open();
    expect(page.get(".compare").text()).toContain("示例甲有限公司");
    await page.findAll('input[name="take-products"]')[0]!.trigger("change");
    await press("1");
    expect(decide).toHaveBeenCalledWith("甲", {
      outcome: "SAME",
      keep: "甲-two",
      keptVersion: 4,
      goneVersion: 3,
      take: ["products"],
      confirm: false,
      seen: "OPEN",
    });
    expect(page.get(".compare").text()).toContain("示例乙有限公司");
    expect(page.get(".undo").text()).toContain("已合并到「示例甲股份有限公司」");
    page.unmount();
  });

  it("undoes the last merge", async () => {
    decided("m");
    const undo = vi.spyOn(api, "undoMerge").mockResolvedValue({
      id: "m",
      kept: { id: "1", name: "" },
      gone: { id: "2", name: "" },
      stayed: ["products"],
    });
    const page = await open();
    await press("1");
    await press("u");
    expect(undo).toHaveBeenCalledWith("m");
    expect(page.get(".undo").text()).toContain("合并后改过的内容保持不动：主要产品");
    page.unmount();
  });

  it("takes back that two are not the same", async () => {
    const decide = decided();
    const page = await open();
    await press("2");
    await press("u");
    expect(decide).toHaveBeenLastCalledWith("甲", { outcome: "OPEN", seen: "DIFFERENT" });
    page.unmount();
  });

  it("goes to the next and the previous one, and puts one off", async () => {
    const decide = decided();
    const page = await open();
    await press("j");
    await press("j");
    await press("k");
    await press("3");
    expect(decide).toHaveBeenCalledWith("乙", { outcome: "LATER", seen: "OPEN" });
    expect(page.get(".compare").text()).toContain("示例丙有限公司");
    page.unmount();
  });

  it("asks for a word more where the codes differ", async () => {
    vi.spyOn(api, "decideCase").mockRejectedValue(new Problem(409, "merge-two-codes", "信用代码不同"));
    const page = await open();
    await press("1");
    expect(page.get("[role=alert]").text()).toContain("信用代码不同");
    await page.get(".decide input[type=checkbox]").setValue(true);
    const decide = decided("m");
    await press("1");
    expect(decide).toHaveBeenCalledWith("甲", expect.objectContaining({ confirm: true }));
    page.unmount();
  });

  it("shows the case that a link names", async () => {
    const page = await open("?case=丁");
    expect(page.get(".compare").text()).toContain("示例丁有限公司");
    page.unmount();
  });

  it("says when nothing waits", async () => {
    waiting = [];
    const page = await open();
    expect(page.text()).toContain("没有等待判定的企业");
    page.unmount();
  });
});
