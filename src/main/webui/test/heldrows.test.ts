import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import type { ImportRowView, ImportView, RowComparison } from "../src/shared/types";
import * as api from "../src/transfer/api";
import HeldRows from "../src/transfer/HeldRows.vue";

const row = (number: number) => ({ row: number, outcome: "REVIEW" }) as ImportRowView;

const pair = (number: number): RowComparison => ({
  row: number,
  outcome: "REVIEW",
  label: `示例${number}有限公司`,
  text: "名称相近",
  fields: [{ column: "name", title: "企业名称", row: `示例${number}有限公司`, known: "示例股份", differs: true }],
});

describe("rows that an import holds", () => {
  let answers: Map<number, (pair: RowComparison) => void>;

  beforeEach(() => {
    speak("zh");
    answers = new Map();
    vi.spyOn(api, "listRows").mockResolvedValue({ items: [row(3), row(7)] });
    vi.spyOn(api, "compareRow").mockImplementation((_, number) => new Promise((answer) => answers.set(number, answer)));
  });
  afterEach(() => vi.restoreAllMocks());

  async function open() {
    const view = { id: "i", status: "READY", review: 2 } as ImportView;
    const page = mount(HeldRows, {
      attachTo: document.body,
      props: { view },
      global: { plugins: [i18n], stubs: ["RouterLink"] },
    });
    await flushPromises();
    return page;
  }

  const show = async (number: number) => {
    answers.get(number)!(pair(number));
    await flushPromises();
  };

  const press = async (key: string) => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await flushPromises();
  };

  it("are decided by a key each, and none before it is on the screen", async () => {
    const decide = vi.spyOn(api, "decideRow").mockImplementation((_, number) => Promise.resolve(pair(number)));
    const page = await open();
    await press("1");
    expect(decide).not.toHaveBeenCalled();
    await show(3);
    expect(page.text()).toContain("示例3有限公司");
    await press("1");
    await press("1");
    expect(decide.mock.calls).toEqual([["i", 3, "SAME"]]);
    await show(7);
    await press("2");
    expect(decide).toHaveBeenLastCalledWith("i", 7, "DIFFERENT");
    page.unmount();
  });

  it("are put off again by the key for later", async () => {
    const decide = vi.spyOn(api, "decideRow").mockImplementation((_, number) => Promise.resolve(pair(number)));
    const page = await open();
    await show(3);
    await press("1");
    await press("k");
    await show(3);
    expect(page.findAll("[aria-pressed=true]")).toHaveLength(1);
    await press("3");
    expect(decide).toHaveBeenLastCalledWith("i", 3, null);
    await show(7);
    await press("k");
    await show(3);
    expect(page.findAll("[aria-pressed=true]")).toHaveLength(0);
    page.unmount();
  });

  it("are passed over once they were settled with a row that says the same", async () => {
    const page = await open();
    answers.get(3)!({ ...pair(3), outcome: "UPDATED" });
    await flushPromises();
    await show(7);
    expect(page.text()).toContain("示例7有限公司");
    page.unmount();
  });

  it("are left alone by a key while a dialog is open", async () => {
    const decide = vi.spyOn(api, "decideRow").mockImplementation((_, number) => Promise.resolve(pair(number)));
    const page = await open();
    await show(3);
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.setAttribute("open", "");
    await press("1");
    expect(decide).not.toHaveBeenCalled();
    dialog.remove();
    page.unmount();
  });
});
