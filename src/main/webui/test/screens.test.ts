import { mount, flushPromises } from "@vue/test-utils";
import { defineComponent, h } from "vue";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as chainApi from "../src/chain/api";
import BoardGroup from "../src/chain/BoardGroup.vue";
import StatusDialog from "../src/chain/StatusDialog.vue";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import { holdRecord } from "../src/shared/useSave";
import { facts, group, segment } from "./samples";

const global = { plugins: [i18n] };

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

describe("deciding about a segment", () => {
  beforeEach(() => speak("zh"));
  const open = () => mount(StatusDialog, { props: { segment: facts() }, global });

  it("sends what was chosen together with the entry it replaces", async () => {
    const decide = vi.spyOn(chainApi, "decideStatus").mockResolvedValue(facts().status!);
    const dialog = open();
    await dialog.get("#status").setValue("WEAK");
    await dialog.get("#action").setValue("");
    await dialog.get("#reason").setValue("走访确认");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(decide).toHaveBeenCalledWith("EL-5030", {
      status: "WEAK",
      action: null,
      reason: "走访确认",
      evidence: null,
      number: 1,
    });
    expect(dialog.emitted("decided")).toHaveLength(1);
  });

  it("shows a refusal at the field it names and keeps what was typed", async () => {
    const problem = new Problem(400, "invalid", "有误", [{ field: "reason", message: "不能只填空格。" }]);
    vi.spyOn(chainApi, "decideStatus").mockRejectedValue(problem);
    const dialog = open();
    await dialog.get("#reason").setValue("  ");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get("#reason-note").text()).toBe("不能只填空格。");
    expect(dialog.get("#reason").attributes("aria-invalid")).toBe("true");
    expect((dialog.get("#reason").element as HTMLTextAreaElement).value).toBe("  ");
    expect(dialog.emitted("decided")).toBeUndefined();
  });

  it("has the present state read when somebody else was quicker, and says so", async () => {
    vi.spyOn(chainApi, "decideStatus").mockRejectedValue(new Problem(409, "stale", "别人刚改过"));
    const refresh = vi.fn().mockResolvedValue("弱 李示例");
    const page = defineComponent(() => {
      holdRecord(refresh);
      return () => h(StatusDialog, { segment: facts() });
    });
    const dialog = mount(page, { global });
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(refresh).toHaveBeenCalledOnce();
    expect(dialog.get("[role=alert]").text()).toContain("改动的有：弱 李示例");
  });
});

describe("a group of the board", () => {
  const cells = [segment("A", { status: "STRONG", statedFirmCount: 5 }), segment("B")];
  const show = (more = {}) =>
    mount(BoardGroup, {
      props: { group: group("G", cells), stop: "B", near: new Set<string>(), further: new Set<string>(), ...more },
      global,
    });

  it("says each status in a word and how many firms the source speaks of", () => {
    speak("zh");
    expect(
      show()
        .findAll(".seg")
        .map((one) => one.text()),
    ).toEqual(["环节A5 家强", "环节B缺"]);
  });

  it("speaks English when asked to", () => {
    speak("en");
    expect(show().text()).toContain("Segment A");
    expect(show().text()).toContain("Missing");
  });

  it("is one tab stop and marks the selected segment", () => {
    const buttons = show({ selected: "A" }).findAll(".seg");
    expect(buttons.map((one) => one.attributes("tabindex"))).toEqual(["-1", "0"]);
    expect(buttons.map((one) => one.attributes("aria-pressed"))).toEqual(["true", "false"]);
  });

  it("dims what was not looked for", () => {
    const buttons = show({ found: new Set(["A"]) }).findAll(".seg");
    expect(buttons.map((one) => one.classes("gone"))).toEqual([false, true]);
  });
});
