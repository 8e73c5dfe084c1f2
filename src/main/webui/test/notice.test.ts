import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Component } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/notice/api";
import NoticeBell from "../src/notice/NoticeBell.vue";
import NoticesPage from "../src/notice/NoticesPage.vue";
import PreferencesPage from "../src/notice/PreferencesPage.vue";
import RobotRow from "../src/notice/RobotRow.vue";
import { unread } from "../src/notice/unread";
import { Problem } from "../src/shared/problem";
import type { NoticeView, RobotView } from "../src/shared/types";

const notice: NoticeView = {
  id: "n2",
  kind: "CLOCK_RED",
  leadId: "l1",
  leadTitle: "示例项目",
  by: null,
  stage: null,
  clock: "UPDATE",
  dueOn: "2026-11-27",
  createdAt: "2026-11-30T01:00:00Z",
  readAt: null,
};
const given: NoticeView = { ...notice, id: "n1", kind: "GIVEN", by: "示例组长", clock: null, dueOn: null };

const robot: RobotView = {
  id: "r1",
  version: 0,
  taskForceId: "f1",
  taskForce: "示例专班",
  name: "示例群",
  kind: "WECOM",
  host: "qyapi.weixin.qq.com",
  signed: false,
  active: true,
  failures: 0,
  restingSince: null,
};

async function shown(screen: Component, props = {}) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });
  await router.push("/notices");
  const mounted = mount(screen, { props, global: { plugins: [i18n, router] } });
  await flushPromises();
  return mounted;
}

describe("the bell", () => {
  beforeEach(() => {
    speak("zh");
    unread.value = { unread: 0, more: false };
  });

  it("says how many notices are unread, in words as well", async () => {
    vi.spyOn(api, "countNotices").mockResolvedValue({ unread: 99, more: true });
    const bell = await shown(NoticeBell);
    expect(bell.get("a").attributes("aria-label")).toBe("提醒，99+ 条未读");
    expect(bell.text()).toBe("99+");
  });

  it("keeps quiet where it cannot ask", async () => {
    vi.spyOn(api, "countNotices").mockRejectedValue(new Problem(0, "unreachable", ""));
    expect((await shown(NoticeBell)).get("a").attributes("aria-label")).toBe("提醒，没有未读");
  });
});

describe("my notices", () => {
  beforeEach(() => speak("zh"));

  it("are told in words and marked as read up to the latest one that was seen", async () => {
    vi.spyOn(api, "listNotices").mockResolvedValue({ items: [notice, given] });
    const read = vi.spyOn(api, "readNoticesUpTo").mockResolvedValue({ unread: 0, more: false });
    const page = await shown(NoticesPage);
    expect(page.text()).toContain("更新进展已逾期，应在 2026-11-27 前完成");
    expect(page.text()).toContain("示例组长 把这条线索交给了你");
    await page
      .findAll("button")
      .find((button) => button.text() === "全部标为已读")!
      .trigger("click");
    expect(read).toHaveBeenCalledWith("n2");
  });

  it("of tasks open the task, on a lead or on none, and others their lead", async () => {
    const task: NoticeView = { ...given, id: "n3", kind: "TASK_GIVEN", taskId: "t1", task: "寄厂房平面图" };
    const alone = { ...task, id: "n4", taskId: "t2", task: "寄样品", leadId: null, leadTitle: null };
    vi.spyOn(api, "listNotices").mockResolvedValue({ items: [task, alone, given] });
    vi.spyOn(api, "readNotice").mockResolvedValue({ unread: 0, more: false });
    const page = await shown(NoticesPage);
    const links = page.findAll(".notice a");
    expect(links.map((one) => one.text())).toEqual(["寄厂房平面图", "寄样品", "示例项目"]);
    expect(links.map((one) => one.attributes("href"))).toEqual(["/today?task=t1", "/today?task=t2", "/leads/l1"]);
    await links[0]!.trigger("click");
    expect(api.readNotice).toHaveBeenCalledWith("n3");
  });

  it("of tasks name the lead or the firm that the task is about", async () => {
    const task: NoticeView = { ...given, id: "n3", kind: "TASK_GIVEN", taskId: "t1", task: "寄厂房平面图" };
    const withFirm = { ...task, id: "n4", leadId: null, leadTitle: null, companyName: "示例企业" };
    const alone = { ...withFirm, id: "n5", kind: "TASK_RESULT" as const, companyName: null };
    vi.spyOn(api, "listNotices").mockResolvedValue({ items: [task, withFirm, alone, given] });
    const page = await shown(NoticesPage);
    expect(page.findAll(".notice p").map((one) => one.text())).toEqual([
      "示例组长 交给你一项任务（线索：示例项目）",
      "示例组长 交给你一项任务（企业：示例企业）",
      "示例组长 更新了你交办任务的结果",
      "示例组长 把这条线索交给了你",
    ]);
  });

  it("of conflicts open the conflict, and an overdue one is red", async () => {
    const conflict: NoticeView = {
      ...given,
      id: "n5",
      kind: "CONFLICT_OVERDUE",
      conflictId: "c1",
      dueOn: "2026-11-27",
    };
    vi.spyOn(api, "listNotices").mockResolvedValue({ items: [conflict] });
    const page = await shown(NoticesPage);
    expect(page.get(".notice a").attributes("href")).toBe("/ownership/conflicts/c1");
    expect(page.text()).toContain("归属争议还没有裁定，已逾期，应在 2026-11-27 前裁定");
    expect(page.get(".notice").text()).toContain("已逾期");
  });

  it("are said to be none where there is none", async () => {
    vi.spyOn(api, "listNotices").mockResolvedValue({ items: [] });
    expect((await shown(NoticesPage)).text()).toContain("还没有提醒");
  });
});

describe("how I am told", () => {
  it("offers no e-mail where the installation sends none", async () => {
    vi.spyOn(api, "readPreferences").mockResolvedValue({
      version: 0,
      mailOffered: false,
      mail: "OFF",
      address: null,
      quietFrom: "20:00:00",
      quietTo: "08:00:00",
      digestAt: "08:30:00",
      muted: ["WATCHES"],
    });
    const page = await shown(PreferencesPage);
    expect(page.text()).toContain("目前不能发邮件");
    expect(page.get("select").attributes("disabled")).toBeDefined();
  });

  it("asks which other things are told, and keeps what is chosen", async () => {
    vi.spyOn(api, "readPreferences").mockResolvedValue({
      version: 3,
      mailOffered: true,
      mail: "OFF",
      address: null,
      quietFrom: "20:00:00",
      quietTo: "08:00:00",
      digestAt: "08:30:00",
      muted: ["WATCHES"],
    });
    const kept = vi.spyOn(api, "keepPreferences").mockResolvedValue(await api.readPreferences());
    const page = await shown(PreferencesPage);
    const boxes = page.findAll<HTMLInputElement>('input[type="checkbox"]');
    expect(boxes.map((one) => one.element.checked)).toEqual([true, true, false]);
    await boxes[0]!.setValue(false);
    await page.get("form").trigger("submit");
    expect(kept).toHaveBeenCalledWith(expect.objectContaining({ version: 3, muted: ["MENTIONS", "WATCHES"] }));
  });
});

describe("a robot", () => {
  it("that rests says since when and why, and one that was tried in vain what went wrong", async () => {
    vi.spyOn(api, "tryRobot").mockResolvedValue({
      at: "2026-11-30T01:00:00Z",
      outcome: "REFUSED",
      error: "errcode 93000",
      trial: true,
    });
    const resting = { ...robot, failures: 10, restingSince: "2026-11-30T01:00:00Z" };
    const row = await shown(RobotRow, { robot: resting });
    expect(row.text()).toContain("连续 10 次没有发成，2026-11-30 09:00 起暂停");
    await row.get("button").trigger("click");
    await flushPromises();
    expect(row.get('[role="alert"]').text()).toContain("对方没有接收");
    expect(row.emitted("tried")).toHaveLength(1);
  });
});
