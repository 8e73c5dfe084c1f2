import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import LeadSplitNote from "../src/lead/LeadSplitNote.vue";
import MySplits from "../src/lead/MySplits.vue";
import { Problem } from "../src/shared/problem";
import type { LeadView, SplitCaseRow } from "../src/shared/types";

const RouterLink = { props: ["to"], template: `<a :href="to"><slot /></a>` };
const global = { plugins: [i18n], stubs: { RouterLink } };
const choice = (code: string, name: string) => ({ id: code, code, name, nameEn: name });
const waits = (id: string): SplitCaseRow => ({
  id,
  use: "LEAD",
  rowId: `lead-${id}`,
  name: "示例线索",
  from: choice("EL-10", "背光"),
  choices: [choice("EL-10", "背光"), choice("EL-11", "导光")],
});
const fault = () => new Problem(500, "fault", "示例故障");

beforeEach(() => {
  speak("zh");
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("confidential leads of one's own that wait after a split", () => {
  it("are counted only where all of them are there", async () => {
    const list = vi.spyOn(api, "listMySplits").mockResolvedValueOnce({ items: [waits("a")], nextCursor: "x" });
    const card = mount(MySplits, { global });
    await flushPromises();
    expect(card.get("a").attributes("href")).toBe("/leads/lead-a");
    expect(card.find(".tag").exists()).toBe(false);
    list.mockResolvedValueOnce({ items: [waits("b")] });
    await card.get("footer button").trigger("click");
    await flushPromises();
    expect(card.get(".tag").text()).toBe("2");
  });

  it("are not there without a word where nothing waits", async () => {
    vi.spyOn(api, "listMySplits").mockResolvedValue({ items: [] });
    const card = mount(MySplits, { global });
    await flushPromises();
    expect(card.find("section").exists()).toBe(false);
  });

  it("say that they could not be read, and are read again", async () => {
    const list = vi.spyOn(api, "listMySplits").mockRejectedValueOnce(fault());
    const card = mount(MySplits, { global });
    await flushPromises();
    expect(card.text()).toContain("保密线索待定去向");
    expect(card.get("[role=alert]").text()).toContain("示例故障");
    list.mockResolvedValueOnce({ items: [waits("a")] });
    await card.get("button").trigger("click");
    await flushPromises();
    expect(card.findAll("li")).toHaveLength(1);
  });

  it("wait a moment before they say that they are read", async () => {
    vi.spyOn(api, "listMySplits").mockReturnValue(new Promise(() => {}));
    const card = mount(MySplits, { global });
    await flushPromises();
    expect(card.find("section").exists()).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(card.find("[role=status]").exists()).toBe(true);
  });
});

describe("a lead whose segment was split", () => {
  const lead = { id: "l", version: 3, mayEdit: true } as LeadView;
  const note = () => mount(LeadSplitNote, { props: { lead }, global });

  it("asks to which part it belongs, and says what came of it", async () => {
    const list = vi.spyOn(api, "listSplitsOf").mockResolvedValueOnce({ items: [waits("a")] });
    const settle = vi.spyOn(api, "settleSplit").mockResolvedValue({ ...lead, version: 4 });
    const asked = note();
    await flushPromises();
    expect(asked.findAll("button").map((one) => one.text())).toEqual(["仍属「背光」", "归「导光」"]);
    list.mockResolvedValueOnce({ items: [] });
    await asked.findAll("button")[1]!.trigger("click");
    await flushPromises();
    expect(settle).toHaveBeenCalledWith("l", { id: "a", to: "EL-11" });
    expect(asked.emitted("changed")).toHaveLength(1);
    expect(asked.find(".note").exists()).toBe(false);
  });

  it("shows who may not work on it what waits, and nothing to choose", async () => {
    vi.spyOn(api, "listSplitsOf").mockResolvedValue({ items: [waits("a")] });
    const asked = mount(LeadSplitNote, { props: { lead: { ...lead, mayEdit: false } }, global });
    await flushPromises();
    expect(asked.text()).toContain("环节「背光」已拆分");
    expect(asked.find("button").exists()).toBe(false);
  });

  it("says that it could not be read whether something waits, and reads again", async () => {
    const list = vi.spyOn(api, "listSplitsOf").mockRejectedValueOnce(fault());
    const asked = note();
    await flushPromises();
    expect(asked.get("[role=alert]").text()).toContain("示例故障");
    list.mockResolvedValueOnce({ items: [waits("a")] });
    await asked.get("button").trigger("click");
    await flushPromises();
    expect(asked.text()).toContain("环节「背光」已拆分");
  });
});
