import { beforeEach, describe, expect, it, vi } from "vitest";
import { Problem, STALE } from "../src/shared/problem";
import { toasts } from "../src/shared/toast";
import * as api from "../src/task/api";
import { begin, card, dialog, edits, listed, mine, opened, other, press, submit, task } from "./tasksamples";

HTMLDialogElement.prototype.showModal = vi.fn();

beforeEach(begin);

describe("changing a task", () => {
  it("sends only what was changed, and comes back to the task", async () => {
    const edit = edits();
    const read = await opened();
    await press("修改");
    await card.get("#task-what").setValue("寄厂房平面图和报价");
    read.mockResolvedValue({ task: task({ version: 1, what: "寄厂房平面图和报价" }), entries: [] });
    await submit();
    expect(edit).toHaveBeenCalledWith(expect.anything(), { what: "寄厂房平面图和报价" });
    expect(dialog().get("h2").text()).toBe("任务");
    expect(dialog().text()).toContain("寄厂房平面图和报价");
    expect(listed).toHaveBeenCalledTimes(2);
  });

  it("lets the second of two choose where both changed the same, and keeps what he typed", async () => {
    const edit = vi.spyOn(api, "editTask").mockRejectedValueOnce(new Problem(409, STALE, ""));
    const read = await opened();
    await press("修改");
    await card.get("#task-what").setValue("寄报价");
    read.mockResolvedValue({ task: task({ version: 2, what: "寄样品", dueOn: "2026-03-09" }), entries: [] });
    await submit();
    expect(dialog().get("[role=alert]").text()).toContain("改动的有：做什么、期限");
    expect((card.get("#task-what").element as HTMLTextAreaElement).value).toBe("寄报价");
    expect((card.get("#task-due").element as HTMLInputElement).value).toBe("2026-03-09");
    expect(dialog().get(".btn.pri").attributes("disabled")).toBeDefined();
    await dialog().get("fieldset input").trigger("change");
    edit.mockResolvedValue(task());
    await submit();
    expect(edit).toHaveBeenLastCalledWith(expect.objectContaining({ version: 2 }), { what: "寄报价" });
  });

  it("keeps what was typed where it is refused, with the reason at its field", async () => {
    vi.spyOn(api, "editTask").mockRejectedValue(
      new Problem(400, "task-day-past", "", [{ field: "dueOn", message: "要求完成的日期已经过去" }]),
    );
    await opened();
    await press("修改");
    await card.get("#task-due").setValue("2020-01-01");
    await submit();
    expect(dialog().text()).toContain("要求完成的日期已经过去");
    expect((card.get("#task-due").element as HTMLInputElement).value).toBe("2020-01-01");
  });
});

describe("passing a task on", () => {
  it("asks for somebody else, of those who may have it", async () => {
    const people = vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [mine, other] });
    const edit = vi.spyOn(api, "editTask").mockResolvedValue(task({ assignee: other }));
    await opened({ task: task({ mayChange: false }) });
    await press("转交");
    expect(people).toHaveBeenCalledWith({ task: "1" }, "");
    expect(dialog().text()).toContain("现由 周示例 承办");
    await submit();
    expect(edit).not.toHaveBeenCalled();
    expect(dialog().text()).toContain("请选择要转交的同事");
    await card.get("#task-who").setValue("b");
    await submit();
    expect(edit).toHaveBeenCalledWith(expect.anything(), { assigneeId: "b" });
    expect(toasts.value.map((one) => one.text)).toEqual(["任务已转交给 李示例"]);
  });

  it("keeps whoever has it to choose from, whatever is looked for", async () => {
    vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [] });
    await opened({ task: task({ assignee: other }) });
    await press("转交");
    expect(
      dialog()
        .findAll("option")
        .map((one) => one.text()),
    ).toEqual(["我自己", "李示例"]);
    expect((card.get("#task-who").element as HTMLSelectElement).value).toBe("b");
  });
});
