import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { DictionaryView, HistoryView, SettingsView } from "../src/shared/types";
import * as api from "../src/setting/api";
import { keepDictionaries } from "../src/setting/dictionaries";
import DictionaryCard from "../src/setting/DictionaryCard.vue";
import DictionarySelect from "../src/setting/DictionarySelect.vue";
import HistoryPanel from "../src/setting/HistoryPanel.vue";
import { changed, stepOf, sumOf } from "../src/setting/numbers";
import NumbersForm from "../src/setting/NumbersForm.vue";

HTMLDialogElement.prototype.showModal = vi.fn();

const global = { plugins: [i18n] };
const value = (code: string, name: string, more = {}) => ({
  code,
  name,
  nameEn: `English ${code}`,
  retired: false,
  relied: false,
  ...more,
});
const dictionary: DictionaryView = {
  code: "source-channel",
  name: "来源渠道",
  nameEn: "Source channels",
  hint: "说明",
  hintEn: "Hint",
  open: false,
  longestCode: 20,
  version: 3,
  values: [
    value("TRIP", "外出招商"),
    value("EVENT", "活动", { retired: true }),
    value("TARGET", "目标清单", { relied: true }),
  ],
};
const item = (code: string, number: number, more = {}) => ({
  code,
  name: `数${code}`,
  nameEn: code,
  unit: "分",
  unitEn: "points",
  decimals: 0,
  least: 0,
  most: 100,
  standard: 50,
  value: number,
  ...more,
});
const group: SettingsView = {
  code: "target-weights",
  name: "权重",
  nameEn: "Weights",
  hint: "",
  hintEn: "",
  sum: 100,
  version: 2,
  mayEdit: true,
  items: [item("one", 60), item("two", 40)],
};

beforeEach(() => {
  speak("zh");
  keepDictionaries([dictionary]);
});

describe("a choice out of a dictionary", () => {
  const options = (props: object) =>
    mount(DictionarySelect, { props: { id: "x", dictionary: "source-channel", modelValue: "", ...props }, global })
      .findAll("option")
      .map((one) => one.text());

  it("offers what is in use, in the language of the screens", () => {
    expect(options({ empty: "请选择" })).toEqual(["请选择", "外出招商", "目标清单"]);
    speak("en");
    expect(options({})).toEqual(["English TRIP", "English TARGET"]);
  });

  it("keeps a retired value, or one that nobody knows, where the record carries it", () => {
    expect(options({ carried: "EVENT" })).toEqual(["外出招商", "活动（已停用）", "目标清单"]);
    expect(options({ carried: "OLD" })).toEqual(["外出招商", "目标清单", "OLD"]);
  });

  it("says that it could not be read, and reads it again when asked", async () => {
    keepDictionaries([]);
    const read = vi.spyOn(api, "listDictionaries").mockRejectedValue(new Problem(500, "fault", ""));
    vi.spyOn(Date, "now").mockReturnValue(9e12);
    const select = mount(DictionarySelect, {
      props: { id: "x", dictionary: "source-channel", modelValue: "" },
      global,
    });
    await flushPromises();
    expect(select.get("[role=alert]").text()).toContain("没有读到");
    read.mockResolvedValue({ items: [dictionary] });
    await select.get("button").trigger("click");
    await flushPromises();
    expect(select.findAll("option")).toHaveLength(2);
    vi.restoreAllMocks();
  });
});

describe("a dictionary being edited", () => {
  const open = () => mount(DictionaryCard, { props: { dictionary }, global, attachTo: document.body });
  const button = (card: ReturnType<typeof open>, label: string) => card.get(`button[aria-label="${label}"]`);

  it("is sorted by buttons and saved once, with a reason", async () => {
    const order = vi.spyOn(api, "orderValues").mockResolvedValue(dictionary);
    const card = open();
    expect(button(card, "上移 外出招商").attributes("disabled")).toBeDefined();
    await button(card, "下移 外出招商").trigger("click");
    await flushPromises();
    expect(card.findAll("tbody .lead").map((one) => one.text())).toEqual(["活动", "外出招商", "目标清单"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("下移 外出招商");
    await card.get("footer .pri").trigger("click");
    await card.get("#setting-reason").setValue("常用的在前");
    await card.get("form").trigger("submit");
    await flushPromises();
    expect(order).toHaveBeenCalledWith(dictionary, ["EVENT", "TRIP", "TARGET"], "常用的在前");
    expect(card.emitted("saved")).toHaveLength(1);
    card.unmount();
  });

  it("retires and brings back with a reason, but not what the program writes itself", async () => {
    const edit = vi.spyOn(api, "editValue").mockResolvedValue(dictionary);
    const card = open();
    expect(button(card, "停用 目标清单").attributes("disabled")).toBeDefined();
    await button(card, "恢复 活动").trigger("click");
    await card.get("#setting-reason").setValue("又要用");
    await card.get("form").trigger("submit");
    await flushPromises();
    expect(edit).toHaveBeenCalledWith(dictionary, "EVENT", { retired: false, reason: "又要用" });
    card.unmount();
  });

  it("shows a refusal at the field and keeps what was typed", async () => {
    const refused = new Problem(400, "invalid", "有误", [{ field: "code", message: "要大写。" }]);
    vi.spyOn(api, "addValue").mockRejectedValue(refused);
    const card = open();
    await card.get("header .pri").trigger("click");
    await card.get("#value-code").setValue("small");
    await card.get("form").trigger("submit");
    await flushPromises();
    expect(card.get("#value-code-note").text()).toBe("要大写。");
    expect((card.get("#value-code").element as HTMLInputElement).value).toBe("small");
    card.unmount();
  });
});

describe("numbers that are set together", () => {
  it("are sent where they changed; an emptied one goes back to its standard", () => {
    expect(changed(group, { one: 60, two: 41 })).toEqual([{ item: "two", value: 41 }]);
    expect(changed(group, { one: "", two: 40 })).toEqual([{ item: "one", value: 50 }]);
    expect(sumOf(group, { one: "", two: 40 })).toBe(90);
  });

  it("go up and down by what they may differ in", () => {
    expect([0, 1, 2].map(stepOf)).toEqual([1, 0.1, 0.01]);
  });

  it("say what they come to and ask why", async () => {
    const save = vi.spyOn(api, "saveSettings").mockResolvedValue(group);
    const form = mount(NumbersForm, { props: { group }, global });
    expect(form.get("button[type=submit]").attributes("disabled")).toBeDefined();
    await form.get("#number-one").setValue(70);
    expect(form.get("[role=status]").text()).toBe("合计 110，应为 100");
    await form.get("#number-two").setValue(30);
    expect(form.get("[role=status]").text()).toBe("合计 100");
    await form.get("#setting-reason").setValue("会议纪要");
    await form.get("form").trigger("submit");
    await flushPromises();
    const values = [
      { item: "one", value: 70 },
      { item: "two", value: 30 },
    ];
    expect(save).toHaveBeenCalledWith(group, values, "会议纪要");
    expect(form.emitted("saved")).toHaveLength(1);
  });

  it("are only read by those who may not change them", () => {
    const form = mount(NumbersForm, { props: { group: { ...group, mayEdit: false } }, global });
    expect(form.findAll("input:enabled")).toHaveLength(0);
    expect(form.find("button[type=submit]").exists()).toBe(false);
  });
});

describe("the history of settings", () => {
  const entry = (more: Partial<HistoryView>): HistoryView => ({
    id: "1",
    event: "dictionary-value-changed",
    value: "EVENT",
    before: {},
    after: {},
    reason: "没有人用",
    at: "2026-01-01T00:00:00Z",
    author: "王示例",
    ...more,
  });
  async function show(place: DictionaryView | SettingsView, ...items: HistoryView[]) {
    vi.spyOn(api, "readHistory").mockResolvedValue({ items });
    const panel = mount(HistoryPanel, {
      props: { kind: "dictionaries", place },
      global: { plugins: [i18n], stubs: { RouterLink: true } },
    });
    await flushPromises();
    return panel.text();
  }

  it("says in words what was and what is, by whom and why", async () => {
    const text = await show(dictionary, entry({ before: { retired: false }, after: { retired: true } }));
    expect(text).toMatch(/修改\s*活动/);
    expect(text).toContain("王示例");
    expect(text).toMatch(/状态\s*在用\s*已停用/);
    expect(text).toContain("理由：没有人用");
  });

  it("names numbers as the form does", async () => {
    const text = await show(
      group,
      entry({ event: "settings-changed", value: null, before: { one: "60" }, after: { one: "70" } }),
    );
    expect(text).toMatch(/数one\s*60\s*70/);
  });

  it("says that nothing was changed yet", async () => {
    expect(await show(dictionary)).toContain("还没有改过");
  });
});
