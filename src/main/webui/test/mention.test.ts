import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import MentionBox from "../src/lead/MentionBox.vue";
import { asked, named, parts, stillNamed, unshown } from "../src/lead/mentions";
import SaidText from "../src/lead/SaidText.vue";
import WatchStar from "../src/lead/WatchStar.vue";

const li = { id: "l", name: "李示例" };
const long = { id: "m", name: "李示例明" };

describe("names after an @", () => {
  it("are asked for while they are typed, and not in an address", () => {
    expect(asked("请 @", 3)).toEqual({ from: 2, name: "" });
    expect(asked("请@李", 3)).toEqual({ from: 1, name: "李" });
    expect(asked("写信到 a@b", 7)).toBeUndefined();
    expect(asked("请 @李示例 看", 8)).toBeUndefined();
    expect(asked("没有", 2)).toBeUndefined();
  });

  it("take the place of what was typed of them", () => {
    expect(named("请 @李 看", 2, 4, "李示例")).toEqual({ text: "请 @李示例 看", caret: 7 });
  });

  it("count as long as they stand in the text", () => {
    expect(stillNamed("请 @李示例 看", [li, { id: "x", name: "王示例" }])).toEqual(["l"]);
    expect(stillNamed("请 @李示例明 看", [li, long])).toEqual(["m"]); // not the one whose name begins the same
    expect(unshown("请 @李示例明 看", [li, long])).toEqual([li]);
  });

  it("are marked where they stand, the longer one first, and said where the text has them no more", () => {
    expect(parts("请 @李示例明 和 @李示例 看", [li, long])).toEqual([
      { text: "请 ", person: false },
      { text: "@李示例明", person: true },
      { text: " 和 ", person: false },
      { text: "@李示例", person: true },
      { text: " 看", person: false },
    ]);
    expect(parts("a.b", [{ id: "x", name: "." }])).toEqual([{ text: "a.b", person: false }]);
    expect(unshown("请他看", [li])).toEqual([li]);
    const shown = mount(SaidText, { props: { text: "请他看", people: [li] } });
    expect(shown.get("mark").text()).toBe("@李示例");
  });
});

describe("the text in which @ names colleagues", () => {
  beforeEach(() => {
    speak("zh");
    vi.useFakeTimers();
    vi.restoreAllMocks();
  });
  afterEach(() => vi.useRealTimers());

  async function typing(text: string) {
    const box = mount(MentionBox, {
      props: {
        modelValue: "",
        people: [],
        leadId: "lead",
        "onUpdate:modelValue": (now: string) => box.setProps({ modelValue: now }),
        "onUpdate:people": (now: (typeof li)[]) => box.setProps({ people: now }),
      },
      attrs: { "aria-label": "跟进" },
      global: { plugins: [i18n] },
      attachTo: document.body,
    });
    const field = box.get<HTMLTextAreaElement>("textarea");
    await field.setValue(text);
    field.element.setSelectionRange(text.length, text.length);
    await field.trigger("input");
    await vi.advanceTimersByTimeAsync(300);
    await flushPromises();
    return box;
  }

  it("offers those who may see the lead and takes one by the keyboard", async () => {
    const readers = vi.spyOn(api, "listReaders").mockResolvedValue({ items: [li, long] });
    const box = await typing("请 @李");
    expect(readers).toHaveBeenCalledWith("lead", "李");
    expect(box.findAll("[role=option]").map((one) => one.text())).toEqual(["李示例", "李示例明"]);
    const field = box.get("textarea");
    await field.trigger("keydown", { key: "ArrowDown" });
    await field.trigger("keydown", { key: "Enter" });
    await flushPromises();
    expect(box.props("modelValue")).toBe("请 @李示例明 ");
    expect(box.props("people")).toEqual([long]);
    expect(box.findAll("[role=option]")).toHaveLength(0);
    box.unmount();
  });

  it("asks once the characters of a name are made", async () => {
    const readers = vi.spyOn(api, "listReaders").mockResolvedValue({ items: [li] });
    const box = await typing("请");
    const field = box.get<HTMLTextAreaElement>("textarea");
    await field.trigger("compositionstart");
    for (const text of ["请 @l", "请 @李"]) {
      field.element.value = text;
      field.element.setSelectionRange(text.length, text.length);
      field.element.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(readers).not.toHaveBeenCalled();
    await field.trigger("compositionend");
    await vi.advanceTimersByTimeAsync(300);
    expect(readers.mock.calls).toEqual([["lead", "李"]]);
    box.unmount();
  });

  it("closes with Esc and leaves the text as it is", async () => {
    vi.spyOn(api, "listReaders").mockResolvedValue({ items: [li] });
    const box = await typing("请 @");
    await box.get("textarea").trigger("keydown", { key: "Escape" });
    expect(box.findAll("[role=option]")).toHaveLength(0);
    expect(box.props("modelValue")).toBe("请 @");
    box.unmount();
  });

  it("asks nobody where no lead is chosen or no name is typed", async () => {
    const readers = vi.spyOn(api, "listReaders").mockResolvedValue({ items: [li] });
    (await typing("没有谁")).unmount();
    expect(readers).not.toHaveBeenCalled();
  });
});

describe("watching a lead", () => {
  it("is begun and ended with the star", async () => {
    speak("zh");
    vi.spyOn(api, "readWatch").mockResolvedValue({ watched: false });
    const set = vi.spyOn(api, "setWatch").mockResolvedValue({ watched: true });
    const star = mount(WatchStar, { props: { leadId: "l" }, global: { plugins: [i18n] } });
    await flushPromises();
    expect(star.get("button").attributes("aria-pressed")).toBe("false");
    await star.get("button").trigger("click");
    await flushPromises();
    expect(set).toHaveBeenCalledWith("l", true);
    expect(star.get("button").attributes("aria-pressed")).toBe("true");
    expect(star.text()).toBe("已关注");
  });
});
