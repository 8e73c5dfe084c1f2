import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/search/api";
import MarkedName from "../src/search/MarkedName.vue";
import SearchDialog from "../src/search/SearchDialog.vue";
import { Problem } from "../src/shared/problem";
import type { SearchView, Suggestion } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const one = (id: string, name: string, more: Partial<Suggestion> = {}): Suggestion => ({
  id,
  name,
  detail: "",
  path: `/companies/${id}`,
  matched: { as: "NAME", text: name, fit: "PREFIX", marks: [{ start: 0, end: 2 }] },
  ...more,
});
const found: SearchView = {
  groups: [
    { kind: "company", items: [one("1", "犇犇光电"), one("2", "犇犇")], more: true, path: "/companies?q=犇犇" },
    { kind: "lead", items: [one("3", "犇犇项目", { path: "/leads/3" })], more: false, path: "/leads" },
  ],
};

describe("the search box", () => {
  beforeEach(() => {
    speak("zh");
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const open = () => mount(SearchDialog, { global: { plugins: [i18n] } });
  const type = async (box: ReturnType<typeof open>, text: string) => {
    await box.get("input").setValue(text);
    vi.advanceTimersByTime(200);
    await flushPromises();
  };
  const press = (box: ReturnType<typeof open>, key: string, more = {}) =>
    box.get("input").trigger("keydown", { key, ...more });

  it("suggests kind by kind while somebody types, with the parts marked that fit", async () => {
    vi.spyOn(api, "look").mockResolvedValue(found);
    const box = open();
    await type(box, "犇犇");
    expect(box.findAll(".heading").map((heading) => heading.text())).toEqual(["企业", "线索"]);
    expect(box.findAll("[role=option]").map((row) => row.text())).toEqual([
      "犇犇光电",
      "犇犇",
      "在列表里看全部",
      "犇犇项目",
    ]);
    expect(box.get("mark").text()).toBe("犇犇");
    expect(box.get("[role=status]").text()).toContain("找到 4 条");
  });

  it("is gone through with the arrows over all kinds and opened with Enter", async () => {
    vi.spyOn(api, "look").mockResolvedValue(found);
    const box = open();
    await type(box, "犇犇");
    const active = () => box.get("input").attributes("aria-activedescendant");
    expect(box.get(`[id="${active()}"]`).text()).toBe("犇犇光电");
    for (let i = 0; i < 2; i++) await press(box, "ArrowDown");
    expect(box.get(`[id="${active()}"]`).text()).toBe("在列表里看全部");
    await press(box, "Enter");
    await press(box, "ArrowDown");
    await press(box, "Enter");
    await press(box, "ArrowDown"); // from the last one round to the first
    await press(box, "Enter");
    expect(box.emitted("open")).toEqual([["/companies?q=犇犇"], ["/leads/3"], ["/companies/1"]]);
  });

  it("asks once for what is typed fast, and calls off what is no longer asked for", async () => {
    const signals: AbortSignal[] = [];
    const look = vi.spyOn(api, "look").mockImplementation((_, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const box = open();
    await box.get("input").setValue("犇");
    await type(box, "犇犇");
    expect(look).toHaveBeenCalledOnce();
    await type(box, "犇犇光");
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
    box.unmount();
    expect(signals[1]!.aborted).toBe(true);
  });

  it("opens nothing while an input method composes, nor what was found for something else", async () => {
    vi.spyOn(api, "look").mockResolvedValue(found);
    const box = open();
    await type(box, "犇犇");
    await press(box, "Enter", { isComposing: true });
    await press(box, "Escape", { isComposing: true });
    await box.get("input").setValue("犇犇光");
    await press(box, "Enter");
    expect(box.emitted()).not.toHaveProperty("open");
    expect(box.emitted()).not.toHaveProperty("close");
  });

  it("looks for nothing while an input method composes", async () => {
    const look = vi.spyOn(api, "look").mockResolvedValue(found);
    const box = open();
    const field = box.get("input");
    await field.trigger("compositionstart");
    field.element.value = "ben";
    await field.trigger("input");
    vi.advanceTimersByTime(200);
    expect(look).not.toHaveBeenCalled();
    field.element.value = "犇";
    await field.trigger("compositionend");
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalledWith("犇", expect.anything());
  });

  it("says by what else a record was found", async () => {
    const former = one("1", "新名光电", {
      detail: "湖南省永州市",
      matched: { as: "FORMER", text: "犇犇厂", fit: "PREFIX", marks: [{ start: 0, end: 2 }] },
    });
    vi.spyOn(api, "look").mockResolvedValue({
      groups: [{ kind: "company", items: [former], more: false, path: "/companies" }],
    });
    const box = open();
    await type(box, "犇犇");
    expect(box.get("[role=option]").text()).toMatch(/新名光电\s*湖南省永州市\s*曾用名\s*犇犇厂/);
  });

  it("says why there is nothing", async () => {
    const look = vi.spyOn(api, "look").mockResolvedValue({ groups: [] });
    const box = open();
    await type(box, "没有");
    expect(box.text()).toContain("没有找到「没有」");
    look.mockResolvedValue({ groups: [], reason: "ONLY_SIGNS" });
    await type(box, "，。");
    expect(box.text()).toContain("只有标点");
    look.mockRejectedValue(new Problem(500, "fault", "系统出了问题"));
    await type(box, "坏了");
    expect(box.get("[role=alert]").text()).toContain("系统出了问题");
    await box.get("input").setValue("");
    await flushPromises();
    expect(box.text()).toContain("打一个字就能搜");
  });

  it("waits for an index that is being built, says how far it is, and asks again by itself", async () => {
    const look = vi
      .spyOn(api, "look")
      .mockRejectedValueOnce(new Problem(503, "index-building", "", [], [], { done: 250, estimated: 1000 }))
      .mockResolvedValue(found);
    const box = open();
    await type(box, "犇犇");
    expect(box.text()).toContain("约 25%");
    vi.advanceTimersByTime(5000);
    await flushPromises();
    expect(look).toHaveBeenCalledTimes(2);
    expect(box.findAll("[role=option]")).toHaveLength(4);
  });

  it("closes with Esc", async () => {
    const box = open();
    await press(box, "Escape");
    expect(box.emitted("close")).toHaveLength(1);
  });
});

describe("a marked name", () => {
  it("marks every part that fits and nothing else", () => {
    const marks = [
      { start: 2, end: 3 },
      { start: 5, end: 6 },
    ];
    const name = mount(MarkedName, { props: { text: "𬭎电𬭎电", marks } });
    expect(name.text()).toBe("𬭎电𬭎电");
    expect(name.findAll("mark").map((part) => part.text())).toEqual(["电", "电"]);
  });
});
