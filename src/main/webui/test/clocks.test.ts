import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as doubles from "../src/duplicate/api";
import * as account from "../src/account/session";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import ClockTrial from "../src/lead/ClockTrial.vue";
import LeadClocks from "../src/lead/LeadClocks.vue";
import StepsPage from "../src/lead/StepsPage.vue";
import WaiveDialog from "../src/lead/WaiveDialog.vue";
import * as ownership from "../src/ownership/api";
import { today } from "../src/shared/format";
import type { ClockView, DueClock, LeadRow, LeadView, UnverifiedStep, WaitingGroup } from "../src/shared/types";
import * as todayApi from "../src/today/api";
import DueClocks from "../src/today/DueClocks.vue";
import WaitingForMe from "../src/today/WaitingForMe.vue";
import WaitingRows from "../src/today/WaitingRows.vue";

HTMLDialogElement.prototype.showModal = vi.fn();
const global = { plugins: [i18n], stubs: { RouterLink: { props: ["to"], template: "<a><slot /></a>" } } };
const clock = (more: Partial<ClockView> = {}): ClockView => ({
  kind: "RESPOND",
  since: "2026-01-01",
  dueOn: "2026-01-02",
  distance: { days: -3, working: false },
  light: "RED",
  waivable: true,
  ...more,
});
const lead = (clocks: ClockView[], mayAssign = true) => ({ id: "l", version: 1, clocks, mayAssign }) as LeadView;
const row = {
  id: "l",
  title: "背光模组",
  companyName: "示例公司",
  stage: "ENGAGE",
  owner: { id: "p", name: "周示例" },
};
const due = (one: ClockView, others: ClockView[] = [], id = "l"): DueClock => ({
  lead: { ...row, id } as LeadRow,
  clock: one,
  others,
});

beforeEach(() => {
  vi.restoreAllMocks();
  speak("zh");
});

describe("clocks on the page of a lead", () => {
  it("say what is due when, and how pressing that is", () => {
    const text = mount(LeadClocks, {
      props: { lead: lead([clock({ dueOn: today(), light: "YELLOW", distance: { days: 0, working: false } })]) },
      global,
    }).text();
    expect(text).toContain("首次响应");
    expect(text).toContain("今天");
  });

  it("are waived only where a rule set them, by those who may", () => {
    const plan = clock({ kind: "NEXT_STEP", waivable: false });
    expect(
      mount(LeadClocks, { props: { lead: lead([plan]) }, global })
        .find("button")
        .exists(),
    ).toBe(false);
    expect(
      mount(LeadClocks, { props: { lead: lead([clock()], false) }, global })
        .find("button")
        .exists(),
    ).toBe(false);
    expect(
      mount(LeadClocks, { props: { lead: lead([clock()]) }, global })
        .find("button")
        .text(),
    ).toBe("豁免");
  });

  it("are waived with a reason", async () => {
    const waived = vi.spyOn(leads, "waiveClock").mockResolvedValue(lead([]));
    const dialog = mount(WaiveDialog, { props: { lead: lead([clock()]), clock: clock() }, global });
    await dialog.find("textarea").setValue("当面谈过");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(waived).toHaveBeenCalledWith(expect.anything(), "RESPOND", "当面谈过");
    expect(dialog.emitted("waived")).toHaveLength(1);
  });
});

describe("what is due today", () => {
  it("offers the one thing to do about each clock", async () => {
    const list = mount(DueClocks, {
      props: {
        clocks: [due(clock()), due(clock({ kind: "STAGE" }), [], "m"), due(clock({ kind: "UPDATE" }), [], "n")],
      },
      global,
    });
    const acts = list.findAll(".btn").map((one) => one.text().replace(row.title, "").trim());
    expect(acts).toEqual(["回复", "去推进", "写进展"]);
    await list.find("button").trigger("click");
    expect(list.emitted("log")).toEqual([[row, undefined]]);
  });

  it("is one line for each lead: its worst clock in front, the others in small words", () => {
    const late = clock({ distance: { days: -1, working: true } });
    const next = clock({ kind: "NEXT_STEP", light: "GREEN", distance: { days: 2, working: false } });
    const list = mount(DueClocks, { props: { clocks: [due(late, [next])] }, global });
    expect(list.findAll("li")).toHaveLength(1);
    expect(list.find(".lamp").text()).toBe("逾期 1 个工作日");
    expect(list.text()).toContain("下一步 剩 2 天");
    expect(list.findAll(".btn")).toHaveLength(1);
  });

  it("counts working days where the clock does, and days of the calendar else", () => {
    const lampOf = (days: number, working: boolean) =>
      mount(DueClocks, { props: { clocks: [due(clock({ distance: { days, working } }))] }, global })
        .find(".lamp")
        .text();
    expect(lampOf(2, true)).toBe("剩 2 个工作日");
    expect(lampOf(2, false)).toBe("剩 2 天");
    expect(lampOf(-4, false)).toBe("逾期 4 天");
    expect(lampOf(12, false)).toBe("01-02 前");
  });

  it("tells what waits for a decision, and nothing where nothing does", async () => {
    vi.spyOn(todayApi, "listWaiting").mockResolvedValue({ items: [] });
    vi.spyOn(account, "may").mockReturnValue(true);
    vi.spyOn(ownership, "listConflicts").mockResolvedValue({ items: [] });
    const counted = vi.spyOn(doubles, "countOpen").mockResolvedValue({ open: 3, more: false });
    const some = mount(WaitingForMe, { global });
    await flushPromises();
    expect(some.text()).toContain("3 组企业疑似重复");
    counted.mockResolvedValue({ open: 0, more: false });
    const none = mount(WaitingForMe, { global });
    await flushPromises();
    expect(none.find("section").exists()).toBe(false);
  });
});

describe("what waits for me", () => {
  const group: WaitingGroup = {
    kind: "STEP",
    count: 99,
    more: true,
    items: [{ id: "l", title: "背光模组", about: "示例公司", by: "周示例", day: "2026-03-02", stage: "SIGNED" }],
  };

  it("is counted as far as it is counted, and told to the end when asked for", async () => {
    vi.spyOn(account, "may").mockReturnValue(false);
    const asked = vi.spyOn(todayApi, "listWaiting").mockResolvedValue({ items: [group, { ...group, kind: "CLAIM" }] });
    const card = mount(WaitingForMe, { global });
    await flushPromises();
    expect(card.text()).toContain("99+");
    expect(card.text()).toContain("申报签约");
    expect(card.text()).toContain("周示例");
    await card.findAll("button").at(-1)?.trigger("click");
    expect(asked).toHaveBeenLastCalledWith("CLAIM");
  });

  it("leads from the number of claimed steps to their own list", () => {
    const RouterLink = { props: ["to"], template: `<a :href="to"><slot /></a>` };
    const rows = mount(WaitingRows, { props: { group }, global: { ...global, stubs: { RouterLink } } });
    expect(rows.get(".kind a").text()).toBe("99+");
    expect(rows.findAll("a").map((one) => one.attributes("href"))).toEqual([
      "/leads/steps",
      "/leads/l",
      "/leads/l",
      "/leads/steps",
    ]);
    expect(rows.find("button").exists()).toBe(false);
  });

  it("is read page by page in the list of claimed steps", async () => {
    const step = (id: string): UnverifiedStep => ({
      id,
      lead: `l${id}`,
      title: `项目${id}`,
      companyName: "示例公司",
      stage: "SIGNED",
      occurredOn: "2026-03-02",
      recordedBy: "周示例",
    });
    const read = vi
      .spyOn(leads, "listUnverifiedSteps")
      .mockResolvedValueOnce({ items: [step("1")], nextCursor: "c" })
      .mockResolvedValueOnce({ items: [step("2")] });
    const page = mount(StepsPage, { global });
    await flushPromises();
    expect(page.get("li").text()).toMatch(/项目1.*示例公司.*申报签约.*周示例.*2026-03-02/s);
    await page.get("button").trigger("click");
    await flushPromises();
    expect(read).toHaveBeenLastCalledWith("c");
    expect(page.findAll("li")).toHaveLength(2);
  });
});

describe("suggested statuses that wait", () => {
  it("say what the segment is suggested to be and on what that rests, and lead to where it is decided", () => {
    const segment = { id: "s", code: "EL-5030", name: "背光模组", nameEn: "Backlight" };
    const item = { id: "s", title: "背光模组", segment, suggested: "MISSING" as const, basis: "JUDGEMENT" as const };
    const RouterLink = { props: ["to"], template: `<a :href="to"><slot /></a>` };
    const rows = mount(WaitingRows, {
      props: { group: { kind: "SEGMENT", count: 1, more: false, items: [item] } },
      global: { ...global, stubs: { RouterLink } },
    });
    expect(rows.get("li:last-child").text()).toMatch(/背光模组.*EL-5030.*待核实建议.*缺.*认定/s);
    expect(rows.get("a").attributes("href")).toBe("/chains/EL?segment=EL-5030");
  });
});

describe("other limits", () => {
  it("are tried before they are saved: how many lights more would be red", async () => {
    vi.spyOn(leads, "tryLimits").mockResolvedValue({
      items: [
        { kind: "UPDATE", yellow: 1, red: 2, yellowThen: 0, redThen: 9 },
        { kind: "RESPOND", yellow: 1, red: 1, yellowThen: 1, redThen: 1 },
      ],
    });
    const trial = mount(ClockTrial, { props: { values: [{ item: "update", value: 3 }] }, global });
    await trial.find("button").trigger("click");
    await flushPromises();
    expect(trial.text()).toContain("会多出 7 个红灯");
    expect(trial.findAll("tbody tr")).toHaveLength(1);
  });
});
