import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { me } from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import BulkBar from "../src/lead/BulkBar.vue";
import { Problem } from "../src/shared/problem";
import type { MeView, Right, TasksOutcome } from "../src/shared/types";
import * as api from "../src/task/api";
import BulkTasksDialog from "../src/task/BulkTasksDialog.vue";
import { words } from "./words";

HTMLDialogElement.prototype.showModal = vi.fn();

const outcome = (given: number): TasksOutcome => ({
  given,
  there: 1,
  refused: 1,
  items: [
    { leadId: "a", title: "项目a", result: given ? "GIVEN" : "THERE" },
    { leadId: "b", title: "项目b", result: "THERE" },
    { leadId: "c", title: null, result: "REFUSED", code: "missing", reason: "没有这条线索。" },
  ],
});

function shown() {
  vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [{ id: "b", name: "李示例" }] });
  return mount(BulkTasksDialog, {
    props: { leads: [{ id: "a" }, { id: "b" }, { id: "c" }] },
    global: { plugins: [i18n] },
    attachTo: document.body,
  });
}

beforeEach(() => {
  speak("zh");
  vi.restoreAllMocks();
  document.body.innerHTML = "";
  me.value = { id: "me", roles: ["member"], rights: ["READ_LEADS"], taskForces: [] } as unknown as MeView;
});

describe("the same to be done on several leads", () => {
  it("is looked at before it is given, and tells what became of each", async () => {
    const preview = vi.spyOn(api, "previewTasks").mockResolvedValue(outcome(1));
    const give = vi.spyOn(api, "giveTasks").mockResolvedValue(outcome(1));
    const dialog = shown();
    await flushPromises();
    await dialog.get("#task-what").setValue("回访");
    await dialog.get("#task-who").setValue("b");
    await dialog.get("#task-due").setValue("2026-03-09");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    const said = { leadIds: ["a", "b", "c"], what: "回访", assigneeId: "b", dueOn: "2026-03-09" };
    expect(preview).toHaveBeenCalledWith(said);
    expect(words(dialog)).toContain("会派 1 项，已有同样任务 1 条，不能派 1 条。");
    expect(words(dialog)).toContain("你看不到的线索 不能派 没有这条线索。");
    expect(give).not.toHaveBeenCalled();
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(give).toHaveBeenCalledWith(said);
    expect(words(dialog)).toContain("已派 1 项");
    await dialog.get("form").trigger("submit");
    expect(dialog.emitted("done")).toHaveLength(1);
  });

  it("is given nowhere where no lead takes it", async () => {
    vi.spyOn(api, "previewTasks").mockResolvedValue(outcome(0));
    const give = vi.spyOn(api, "giveTasks");
    const dialog = shown();
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get(".btn.pri").text()).toBe("没有可派的");
    await dialog.get("form").trigger("submit");
    expect(give).not.toHaveBeenCalled();
    expect(dialog.emitted("close")).toHaveLength(1);
  });

  it("keeps what was typed where it is refused, with the reason at its field", async () => {
    vi.spyOn(api, "previewTasks").mockRejectedValue(
      new Problem(400, "task-day-past", "", [{ field: "dueOn", message: "要求完成的日期已经过去" }]),
    );
    const dialog = shown();
    await dialog.get("#task-what").setValue("回访");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.text()).toContain("要求完成的日期已经过去");
    expect((dialog.get("#task-what").element as HTMLTextAreaElement).value).toBe("回访");
  });

  it("is offered to whoever reads leads, the other things to whoever works on them", () => {
    const bar = (...rights: Right[]) => {
      me.value = { ...me.value!, rights };
      const mounted = mount(BulkBar, { props: { count: 2, full: false }, global: { plugins: [i18n] } });
      return mounted.findAll("button").map((one) => one.text());
    };
    expect(bar("READ_LEADS")).toEqual(["派任务", "取消选择"]);
    expect(bar("READ_LEADS", "EDIT_LEADS")).toEqual(["定下一步", "暂缓", "派任务", "取消选择"]);
  });
});
