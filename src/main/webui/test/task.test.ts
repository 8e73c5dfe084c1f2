import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { me } from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import AppToasts from "../src/shared/AppToasts.vue";
import { Problem, STALE } from "../src/shared/problem";
import { toasts } from "../src/shared/toast";
import type { MeView, TaskView } from "../src/shared/types";
import * as api from "../src/task/api";
import TasksCard from "../src/task/TasksCard.vue";
import MyTasks from "../src/task/MyTasks.vue";

HTMLDialogElement.prototype.showModal = vi.fn();

const task = (id: string, more: Partial<TaskView> = {}): TaskView => ({
  id,
  version: 0,
  what: `任务${id}`,
  dueOn: "2026-03-04",
  state: "OPEN",
  due: "TODAY",
  assignee: { id: "me", name: "周示例" },
  giver: { id: "h", name: "示例组长" },
  givenAt: "2026-03-01T00:00:00Z",
  lead: { id: "l", title: "示例项目" },
  mayClose: true,
  mayChange: false,
  ...more,
});
const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };

async function shown() {
  const card = mount(MyTasks, { global, attachTo: document.body });
  await flushPromises();
  return card;
}

beforeEach(() => {
  speak("zh");
  vi.restoreAllMocks();
  toasts.value = [];
  me.value = { id: "me", roles: ["member"], rights: ["READ_LEADS"], taskForces: [] } as unknown as MeView;
});

describe("my tasks", () => {
  it("say what, by when, for whom and on which lead, and how near the day is", async () => {
    vi.spyOn(api, "listTasks").mockResolvedValue({ items: [task("1", { due: "OVERDUE" }), task("2")] });
    const text = (await shown()).text();
    expect(text).toContain("任务1");
    expect(text).toContain("2026-03-04 前");
    expect(text).toContain("示例组长 交办");
    expect(text).toContain("示例项目");
    expect(text).toMatch(/已逾期[\s\S]*今天/);
    expect(text).not.toContain("本专班");
  });

  it("are done with one tap, which can be taken back", async () => {
    const list = vi.spyOn(api, "listTasks").mockResolvedValue({ items: [task("1")] });
    const edit = vi
      .spyOn(api, "editTask")
      .mockImplementation(async (one, change) => ({ ...one, ...change, version: one.version + 1 }) as TaskView);
    const card = await shown();
    await card.get('button[aria-label="办好了：任务1"]').trigger("click");
    await flushPromises();
    expect(edit).toHaveBeenLastCalledWith(expect.objectContaining({ version: 0 }), { state: "DONE" });
    expect(list).toHaveBeenCalledTimes(2);
    const told = mount(AppToasts, { global });
    expect(told.text()).toContain("已办结：任务1");
    await told.get("button").trigger("click");
    await flushPromises();
    expect(edit).toHaveBeenLastCalledWith(expect.objectContaining({ version: 1 }), { state: "OPEN" });
    expect(list).toHaveBeenCalledTimes(3);
  });

  it("are read again where somebody else was quicker", async () => {
    const list = vi.spyOn(api, "listTasks").mockResolvedValue({ items: [task("1")] });
    vi.spyOn(api, "editTask").mockRejectedValue(new Problem(409, STALE, "别人先改了"));
    const card = await shown();
    await card.get('button[aria-label="办好了：任务1"]').trigger("click");
    await flushPromises();
    expect(list).toHaveBeenCalledTimes(2);
    expect(card.find("[role=alert]").exists()).toBe(true);
  });

  it("cannot be ticked or cancelled by whoever may not", async () => {
    vi.spyOn(api, "listTasks").mockResolvedValue({ items: [task("1", { mayClose: false })] });
    const card = await shown();
    expect(card.find("button.tick").exists()).toBe(false);
    expect(card.find('button[aria-label^="取消任务"]').exists()).toBe(false);
  });

  it("show heads what their people are to do", async () => {
    me.value = { ...me.value!, roles: ["head"] };
    const list = vi.spyOn(api, "listTasks").mockResolvedValue({ items: [] });
    const card = await shown();
    await card
      .findAll(".seg-ctl button")
      .find((one) => one.text() === "本专班")!
      .trigger("click");
    await flushPromises();
    expect(list).toHaveBeenLastCalledWith("force", "OPEN", undefined);
    expect(card.text()).toContain("本专班没有要办的任务");
  });

  it("show the office those of all", async () => {
    me.value = { ...me.value!, roles: ["office"] };
    vi.spyOn(api, "listTasks").mockResolvedValue({ items: [] });
    const text = (await shown()).text();
    expect(text).toContain("全部");
    expect(text).not.toContain("本专班");
  });

  it("that are done are a choice of their own", async () => {
    const list = vi.spyOn(api, "listTasks").mockResolvedValue({ items: [] });
    const card = await shown();
    await card
      .findAll(".seg-ctl button")
      .find((one) => one.text() === "已办结")!
      .trigger("click");
    await flushPromises();
    expect(list).toHaveBeenLastCalledWith("mine", "DONE", undefined);
    expect(card.text()).toContain("没有已办结的任务");
  });

  it("are opened for whoever came for one, also when it is done", async () => {
    vi.spyOn(api, "listTasks").mockResolvedValue({ items: [] });
    vi.spyOn(api, "readTask").mockResolvedValue({ task: task("7", { state: "DONE", result: "已寄出" }), entries: [] });
    const card = mount(MyTasks, { props: { task: "7" }, global, attachTo: document.body });
    await flushPromises();
    expect(api.readTask).toHaveBeenCalledWith("7");
    expect(card.get("dialog").text()).toContain("任务7");
    expect(card.emitted("opened")).toHaveLength(1);
  });
});

describe("giving a task", () => {
  it("is for oneself unless a colleague is chosen, and about the lead where one is meant", async () => {
    vi.spyOn(api, "listTasksAbout").mockResolvedValue({ items: [] });
    const people = vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [{ id: "b", name: "李示例" }] });
    const give = vi.spyOn(api, "giveTask").mockResolvedValue(task("1"));
    const card = mount(TasksCard, { props: { lead: "l" }, global, attachTo: document.body });
    await flushPromises();
    await card.get("header button").trigger("click");
    await flushPromises();
    expect(people).toHaveBeenCalledWith({ lead: "l" }, "");
    expect(card.findAll("option").map((one) => one.text())).toEqual(["我自己", "李示例"]);
    await card.get("#task-what").setValue("寄厂房平面图");
    await card.get("#task-who").setValue("b");
    await card.get("#task-due").setValue("2026-03-09");
    await card.get("dialog form").trigger("submit");
    await flushPromises();
    expect(give).toHaveBeenCalledWith({
      what: "寄厂房平面图",
      dueOn: "2026-03-09",
      assigneeId: "b",
      leadId: "l",
      companyId: null,
    });
    expect(card.find("dialog").exists()).toBe(false);
  });

  it("keeps what was typed where it is refused, with the reason at its field", async () => {
    vi.spyOn(api, "listTasksAbout").mockResolvedValue({ items: [] });
    vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [] });
    vi.spyOn(api, "giveTask").mockRejectedValue(
      new Problem(400, "task-day-past", "", [{ field: "dueOn", message: "要求完成的日期已经过去" }]),
    );
    const card = mount(TasksCard, { props: { lead: "l" }, global, attachTo: document.body });
    await flushPromises();
    await card.get("header button").trigger("click");
    await card.get("#task-what").setValue("寄样品");
    await card.get("dialog form").trigger("submit");
    await flushPromises();
    expect(card.text()).toContain("要求完成的日期已经过去");
    expect((card.get("#task-what").element as HTMLTextAreaElement).value).toBe("寄样品");
  });
});

describe("the tasks of a lead", () => {
  it("are read on where there are more", async () => {
    const list = vi
      .spyOn(api, "listTasksAbout")
      .mockImplementation(async (_, state, cursor) =>
        state === "OPEN" ? { items: [task(cursor ? "2" : "1")], nextCursor: cursor ? null : "c" } : { items: [] },
      );
    const card = mount(TasksCard, { props: { lead: "l" }, global });
    await flushPromises();
    await card.get("footer button").trigger("click");
    await flushPromises();
    expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ lead: "l" }), "OPEN", "c");
    expect(card.text()).toMatch(/任务1[\s\S]*任务2/);
    expect(card.find("footer").exists()).toBe(false);
  });

  it("with a firm are about the firm itself, and elsewhere lead to it", async () => {
    const withFirm = task("1", { lead: null, company: { id: "f", name: "示例企业" } });
    const list = vi.spyOn(api, "listTasksAbout").mockResolvedValue({ items: [withFirm] });
    vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [] });
    const give = vi.spyOn(api, "giveTask").mockResolvedValue(withFirm);
    const card = mount(TasksCard, { props: { company: "f" }, global, attachTo: document.body });
    await flushPromises();
    expect(list).toHaveBeenCalledWith(expect.objectContaining({ company: "f" }), "OPEN", undefined);
    expect(card.text()).not.toContain("示例企业");
    await card.get("header button").trigger("click");
    await card.get("#task-what").setValue("寄样品");
    await card.get("dialog form").trigger("submit");
    await flushPromises();
    expect(give).toHaveBeenCalledWith(expect.objectContaining({ leadId: null, companyId: "f" }));
    card.unmount();
    vi.spyOn(api, "listTasks").mockResolvedValue({ items: [withFirm] });
    expect((await shown()).get('a[to="/companies/f"]').text()).toBe("示例企业");
  });

  it("cannot be given where nothing comes of the lead any more", async () => {
    vi.spyOn(api, "listTasksAbout").mockResolvedValue({ items: [] });
    const card = mount(TasksCard, { props: { lead: "l", over: true }, global });
    await flushPromises();
    expect(card.find("header button").exists()).toBe(false);
  });

  it("tell below what was done, by whom and what came of it", async () => {
    vi.spyOn(api, "listTasksAbout").mockImplementation(async (_, state) => ({
      items:
        state === "DONE"
          ? [
              task("9", {
                state: "DONE",
                due: null,
                result: "对方要样品",
                closedAt: "2026-03-05T02:00:00Z",
                closedBy: { id: "me", name: "周示例" },
              }),
            ]
          : [],
    }));
    const card = mount(TasksCard, { props: { lead: "l" }, global });
    await flushPromises();
    expect(card.text()).toContain("这条线索上没有要办的任务");
    expect(card.get("details").text()).toContain("周示例 于 2026-03-05 办结");
    expect(card.get("details").text()).toContain("对方要样品");
  });
});
