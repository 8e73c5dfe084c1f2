import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../src/i18n";
import AppToasts from "../src/shared/AppToasts.vue";
import { Problem, STALE } from "../src/shared/problem";
import { toasts } from "../src/shared/toast";
import * as api from "../src/task/api";
import {
  begin,
  buttons,
  card,
  dialog,
  edits,
  global,
  head,
  listed,
  mine,
  open,
  opened,
  other,
  press,
  step,
  submit,
  task,
} from "./tasksamples";

HTMLDialogElement.prototype.showModal = vi.fn();

beforeEach(begin);

describe("a task that is opened", () => {
  it("tells what, by when, who, who gave it, on which lead and in dated sentences what happened", async () => {
    await opened({
      entries: [
        step("GIVEN", { assignee: other }),
        step("CHANGED", { assignee: other, dueOn: "2026-03-06", recordedAt: "2026-03-02T01:30:00Z" }),
        step("CHANGED", { assignee: other, dueOn: "2026-03-06", what: { before: "寄图", after: "寄厂房平面图" } }),
        step("PASSED_ON", { dueOn: "2026-03-09", recordedBy: other }),
        step("PASSED_ON", { dueOn: "2026-03-09", assignee: other }),
        step("DONE", { dueOn: "2026-03-09", assignee: other, result: { before: null, after: "已寄出" } }),
        step("RESULT_WRITTEN", {
          dueOn: "2026-03-09",
          assignee: other,
          result: { before: "已寄出", after: "对方已收" },
        }),
        step("RESULT_WRITTEN", { dueOn: "2026-03-09", assignee: other, result: { before: "对方已收", after: null } }),
      ],
    });
    const text = dialog().text();
    expect(dialog().get("h2").text()).toBe("任务");
    for (const fact of ["寄厂房平面图", "2026-03-04 前", "今天", "周示例", "示例组长"]) expect(text).toContain(fact);
    expect(dialog().get("a").attributes("href")).toBe("/leads/l");
    expect(
      dialog()
        .findAll("ol li")
        .map((one) => one.get("span").text()),
    ).toEqual([
      "示例组长 交办给 李示例，2026-03-04 前办好",
      "示例组长 把期限由 2026-03-04 改为 2026-03-06",
      "示例组长 修改了内容",
      "李示例 转交给 周示例，期限由 2026-03-06 改为 2026-03-09",
      "示例组长 把任务从 周示例 转交给 李示例",
      "示例组长 办结",
      "示例组长 填写了结果",
      "示例组长 删去了结果",
    ]);
    expect(
      dialog()
        .findAll("ol li")
        .map((one) => one.findAll("p").map((line) => line.text())),
    ).toEqual([
      [],
      [],
      ["原内容：寄图", "新内容：寄厂房平面图"],
      [],
      [],
      ["结果：已寄出"],
      ["原结果：已寄出", "新结果：对方已收"],
      ["原结果：对方已收"],
    ]);
    expect(dialog().findAll("ol time")[1]!.text()).toBe("2026-03-02 09:30");
    expect(dialog().findAll(".btn.pri")).toHaveLength(1);
  });

  it("is shown as the list has it where its history cannot be read", async () => {
    const read = vi.spyOn(api, "readTask").mockRejectedValueOnce(new Problem(500, "error", "服务器出错"));
    await open(task());
    expect(dialog().text()).toContain("寄厂房平面图");
    expect(dialog().text()).toContain("服务器出错");
    read.mockResolvedValue({ task: task(), entries: [step("GIVEN", { assignee: head })] });
    await press("重试");
    expect(dialog().get("ol").text()).toContain("示例组长 记下要办");
  });

  it("offers only what the reader may do", async () => {
    await opened({ task: task({ mayClose: false, mayChange: false }) });
    expect(buttons()).toEqual(["", "关闭"]);
    card.unmount();
    await opened({ task: task({ mayChange: false }) });
    expect(buttons()).toEqual(["", "转交", "关闭", "办好了"]);
    card.unmount();
    await opened({ task: task({ state: "CANCELLED", due: null, mayChange: false }) });
    expect(buttons()).toEqual(["", "关闭"]);
  });

  it("is done with one tap, and with a word of what came of it where one is said", async () => {
    const edit = edits();
    await opened();
    await submit();
    expect(edit).toHaveBeenLastCalledWith(expect.anything(), { state: "DONE" });
    expect(card.find("dialog").exists()).toBe(false);
    expect(listed).toHaveBeenCalledTimes(2);
    card.unmount();
    await opened();
    await card.get("#task-result").setValue(" 已寄出 ");
    await submit();
    expect(edit).toHaveBeenLastCalledWith(expect.anything(), { state: "DONE", result: "已寄出" });
    const told = mount(AppToasts, { global });
    await told.findAll("button").at(-1)!.trigger("click");
    await flushPromises();
    expect(edit).toHaveBeenLastCalledWith(expect.objectContaining({ version: 1 }), { state: "OPEN" });
  });

  it("keeps the word that was typed where somebody else was quicker, and tells what he changed", async () => {
    const edit = vi.spyOn(api, "editTask").mockRejectedValueOnce(new Problem(409, STALE, ""));
    const read = await opened();
    read.mockResolvedValue({ task: task({ version: 3, dueOn: "2026-03-09" }), entries: [step("GIVEN")] });
    await card.get("#task-result").setValue("已寄出");
    await submit();
    expect(dialog().get("[role=alert]").text()).toContain("改动的有：期限");
    expect(dialog().text()).toContain("2026-03-09 前");
    expect((card.get("#task-result").element as HTMLTextAreaElement).value).toBe("已寄出");
    edit.mockResolvedValue(task({ state: "DONE" }));
    await submit();
    expect(edit).toHaveBeenLastCalledWith(expect.objectContaining({ version: 3 }), { state: "DONE", result: "已寄出" });
  });

  it("that is done can be told what came of it, and be done again", async () => {
    const edit = edits();
    const done = task({ state: "DONE", due: null, closedBy: mine, closedAt: "2026-03-05T02:00:00Z" });
    const read = await opened({ task: done });
    expect(dialog().text()).toContain("周示例 于 2026-03-05 办结");
    expect(buttons()).toEqual(["", "恢复为待办", "关闭"]);
    read.mockResolvedValue({ task: task({ version: 1 }), entries: [] });
    await press("恢复为待办");
    expect(edit).toHaveBeenLastCalledWith(expect.anything(), { state: "OPEN" });
    expect(buttons()).toContain("办好了");
    card.unmount();
    await opened({ task: done });
    await card.get("#task-result").setValue("对方要样品");
    expect(buttons()).toContain("保存");
    await submit();
    expect(edit).toHaveBeenLastCalledWith(expect.anything(), { result: "对方要样品" });
  });

  it("is cancelled with a way back", async () => {
    const edit = edits();
    await opened();
    await press("取消任务");
    expect(edit).toHaveBeenLastCalledWith(expect.anything(), { state: "CANCELLED" });
    expect(toasts.value.map((one) => one.text)).toEqual(["任务已取消"]);
    expect(toasts.value[0]!.undo).toBeDefined();
  });
});

it("speaks English as well", async () => {
  speak("en");
  await opened({ entries: [step("GIVEN"), step("PASSED_ON", { assignee: other, dueOn: "2026-03-09" })] });
  expect(dialog().text()).toContain(
    "示例组长 passed it on from 周示例 to 李示例, due 2026-03-09 instead of 2026-03-04",
  );
});
