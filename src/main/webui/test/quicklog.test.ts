import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { me } from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import { Problem, UNREACHABLE } from "../src/shared/problem";
import type { LeadRow, MeView } from "../src/shared/types";
import { inTwoWeeks, nextMonday, tomorrow } from "../src/today/days";
import { keptDraft } from "../src/today/draft";
import QuickLog from "../src/today/QuickLog.vue";

const row = (id: string, title: string) => ({ id, title, companyName: "示例公司", state: "ACTIVE" }) as LeadRow;
const atHand = [row("a", "背光模组产线搬迁")];
let log: VueWrapper;

const shown = (chosen = "") =>
  (log = mount(QuickLog, {
    props: { modelValue: chosen, leads: atHand, wanted: 0 },
    global: { plugins: [i18n] },
    attachTo: document.body,
  }));
const button = (text: string) => log.findAll("button").find((one) => one.text() === text)!;
const say = async (text: string) => {
  await log.get("textarea").setValue(text);
  await log.get("form").trigger("submit");
  await flushPromises();
};

beforeEach(() => {
  speak("zh");
  vi.restoreAllMocks();
  localStorage.clear();
  me.value = { id: "me", roles: [], rights: ["EDIT_LEADS"], taskForces: [] } as unknown as MeView;
});
afterEach(() => {
  log?.unmount();
  vi.useRealTimers();
});

describe("the days of a next step", () => {
  it("are tomorrow, the Monday to come and two weeks from now", () => {
    expect(tomorrow("2026-02-28")).toBe("2026-03-01");
    expect(nextMonday("2026-03-02")).toBe("2026-03-09"); // a Monday
    expect(nextMonday("2026-03-08")).toBe("2026-03-09");
    expect(inTwoWeeks("2026-12-25")).toBe("2027-01-08");
  });
});

describe("the quick log", () => {
  it("says who, what and what comes next in one go", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-03T02:00:00Z"), toFake: ["Date"] });
    const sent = vi.spyOn(api, "followUp").mockResolvedValue({ id: "f" });
    shown("a");
    await button("电话").trigger("click");
    await log.get('input[aria-label="下一步"]').setValue("寄样品");
    await button("下周一").trigger("click");
    await say("陈总同意看厂房");
    expect(sent).toHaveBeenCalledWith(
      "a",
      { kind: "CALL", content: "陈总同意看厂房", nextStep: "寄样品", nextOn: "2026-03-09" },
      expect.any(String),
    );
    expect(log.emitted("said")).toHaveLength(1);
    expect(log.get("textarea").element.value).toBe("");
  });

  it("finds any lead while its name is typed, those at hand at once", async () => {
    vi.useFakeTimers();
    const list = vi.spyOn(api, "listLeads").mockResolvedValue({ items: [row("b", "导光板扩产")] });
    shown();
    const finder = log.get("#quick-lead");
    await finder.trigger("focus");
    expect(log.text()).toContain("背光模组产线搬迁");
    await finder.setValue("导光");
    await vi.advanceTimersByTimeAsync(400);
    expect(list).toHaveBeenCalledWith({ q: "导光" }, null, "", expect.any(Number));
    await finder.trigger("keydown", { key: "Enter" });
    expect((finder.element as HTMLInputElement).value).toBe("导光板扩产");
    const sent = vi.spyOn(api, "followUp").mockResolvedValue({ id: "f" });
    await log.get("textarea").setValue("打了电话");
    await log.get("textarea").trigger("keydown", { key: "Enter", ctrlKey: true });
    await flushPromises();
    expect(sent.mock.calls[0]?.[0]).toBe("b");
  });

  it("keeps what the network swallowed and sends it under the same key, also after the page was left", async () => {
    const sent = vi.spyOn(api, "followUp").mockRejectedValueOnce(new Problem(0, UNREACHABLE, ""));
    shown("a");
    await say("谈了租金");
    expect(log.text()).toContain("网络不通");
    expect(keptDraft("me")?.draft.content).toBe("谈了租金");
    expect(keptDraft("somebody else")).toBeUndefined();
    log.unmount();
    shown();
    expect(log.get("textarea").element.value).toBe("谈了租金");
    sent.mockResolvedValueOnce({ id: "f" });
    await log.get("form").trigger("submit");
    await flushPromises();
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
    expect(keptDraft("me")).toBeUndefined();
  });

  it("keeps whom it names with what the network swallowed", async () => {
    const sent = vi.spyOn(api, "followUp").mockRejectedValueOnce(new Problem(0, UNREACHABLE, ""));
    shown("a");
    log.getComponent({ name: "MentionBox" }).vm.$emit("update:people", [{ id: "l", name: "李示例" }]);
    await say("请 @李示例 看");
    expect(sent.mock.calls[0]?.[1]).toMatchObject({ mentions: ["l"] });
    log.unmount();
    shown();
    sent.mockResolvedValueOnce({ id: "f" });
    await log.get("form").trigger("submit");
    await flushPromises();
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
  });

  it("takes another key for other words, and for those that the server refused", async () => {
    const sent = vi.spyOn(api, "followUp").mockRejectedValue(new Problem(0, UNREACHABLE, ""));
    shown("a");
    await say("谈了租金");
    await say("谈了租金和搬迁");
    sent.mockRejectedValue(new Problem(403, "lead-not-yours", "不能修改"));
    await say("谈了租金和搬迁");
    expect(log.text()).toContain("不能修改");
    await say("谈了租金和搬迁");
    const keys = sent.mock.calls.map((call) => call[2]);
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[1]).toBe(keys[2]);
    expect(keys[2]).not.toBe(keys[3]);
  });
});
