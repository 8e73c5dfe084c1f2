import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as api from "../src/calendar/api";
import CalendarPage from "../src/calendar/CalendarPage.vue";
import { daysToSave, likelyName, marked, marksOf, weeksOf } from "../src/calendar/marks";
import { i18n, speak } from "../src/i18n";
import type { CalendarView, MarkedDay } from "../src/shared/types";

let rights = ["EDIT_CLOCKS", "IMPORT"];
vi.mock("../src/account/public", async (original) => ({
  ...(await original<object>()),
  may: (right: string) => rights.includes(right),
}));

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

const days: MarkedDay[] = [
  { day: "2026-02-14", working: true, name: "春节" },
  { day: "2026-02-16", working: false, name: "春节" },
];
const year = (over: Partial<CalendarView> = {}): CalendarView => ({
  year: 2026,
  entered: true,
  source: "示例通知",
  changedAt: "2026-01-02T03:04:05Z",
  changedBy: "示例办公室",
  version: 3,
  days,
  remarks: [],
  missing: [],
  ...over,
});

describe("the marks of a year", () => {
  it("stand in weeks from Monday to Sunday", () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-02-01"]);
    expect(weeks[4]![5]).toBe("2026-02-28");
  });

  it("are those that are stored with what was changed, and what is changed back is no change", () => {
    let changes = marked(days, {}, "2026-02-14", null);
    changes = marked(days, changes, "2026-02-17", { working: false, name: "春节" });
    expect(Object.keys(marksOf(days, changes))).toEqual(["2026-02-16", "2026-02-17"]);
    expect(daysToSave(days, changes).map((one) => one.day)).toEqual(["2026-02-16", "2026-02-17"]);
    changes = marked(days, changes, "2026-02-14", { working: true, name: "春节" });
    changes = marked(days, changes, "2026-02-17", null);
    expect(changes).toEqual({});
  });

  it("have most likely the name of their neighbours", () => {
    expect(likelyName(marksOf(days, {}), "2026-02-28")).toBe("春节");
    expect(likelyName(marksOf(days, {}), "2026-05-01")).toBe("");
  });
});

describe("the calendar's page", { timeout: 20_000 }, () => {
  beforeEach(() => {
    speak("zh");
    rights = ["EDIT_CLOCKS", "IMPORT"];
    vi.spyOn(api, "readYearHistory").mockResolvedValue({ items: [] });
  });

  async function shown(view: CalendarView) {
    vi.spyOn(api, "readYear").mockResolvedValue(view);
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
    });
    await router.push("/settings/calendar?year=2026");
    const page = mount(CalendarPage, { global: { plugins: [i18n, router] }, attachTo: document.body });
    await flushPromises();
    return page;
  }

  it("says of each day in words what it is, and lets it be changed and saved with a reason", async () => {
    const save = vi.spyOn(api, "saveYear").mockResolvedValue(year({ version: 4 }));
    const page = await shown(year());
    expect(page.get('[title="2026-02-14 周六 上班 春节"]').text()).toContain("班");
    await page.get('[title="2026-02-17 周二 工作日"]').trigger("click");
    await page.get('dialog input[value="off"]').setValue();
    expect((page.get("#calendar-name").element as HTMLInputElement).value).toBe("春节");
    await page.get("dialog form").trigger("submit");
    expect(page.text()).toContain("改了 1 天，还没有保存");
    await page.get("#calendar-reason").setValue("示例");
    await page.get("form.card").trigger("submit");
    await flushPromises();
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ version: 3 }),
      [...days, { day: "2026-02-17", working: false, name: "春节" }],
      "示例通知",
      "示例",
    );
    expect(page.text()).not.toContain("还没有保存");
    page.unmount();
  });

  it("asks for a name before a day is marked", async () => {
    const page = await shown(year({ days: [] }));
    await page.get('[title^="2026-05-01"]').trigger("click");
    await page.get('dialog input[value="worked"]').setValue();
    await page.get("dialog form").trigger("submit");
    expect(page.get("dialog .err").text()).toContain("请填名称");
    page.unmount();
  });

  it("lets arrows walk through a month", async () => {
    const page = await shown(year());
    const first = page.get('[title^="2026-01-01"]');
    await first.trigger("keydown", { key: "ArrowDown" });
    await flushPromises();
    expect(document.activeElement?.getAttribute("title")).toContain("2026-01-08");
    page.unmount();
  });

  it("tells which years are not entered, and what may be a slip", async () => {
    const page = await shown(
      year({
        entered: false,
        version: 0,
        missing: [2026, 2027],
        remarks: [{ day: "2026-02-16", kind: "WORKED_WEEKDAY" }],
      }),
    );
    expect(page.text()).toContain("2026 年的放假安排还没有录入，暂时只按周一到周五");
    expect(page.text()).toContain("去录入 2027 年");
    expect(page.text()).toContain("2026-02-16 周一 本来就上班");
    page.unmount();
  });

  it("is only read by those who do not set the clocks", async () => {
    rights = [];
    const page = await shown(year());
    expect(page.findAll("td button")).toHaveLength(0);
    expect(page.find("form").exists()).toBe(false);
    expect(page.text()).not.toContain("导入放假安排");
    page.unmount();
  });
});
