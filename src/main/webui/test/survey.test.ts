import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/survey/api";
import PasteDialog from "../src/survey/PasteDialog.vue";
import SupplyRate from "../src/survey/SupplyRate.vue";

const global = { plugins: [i18n] };

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

const TABLE = ["企业\t年份\t省外", "示例精密\t2025\t100", "示例光电\t2025\t很少"].join("\n");

describe("a table of surveys that is pasted", () => {
  beforeEach(() => speak("zh"));

  it("is entered as far as it can be, and the rest is told line by line", async () => {
    const paste = vi.spyOn(api, "pasteSurveys").mockResolvedValue([
      { row: 2, id: "00000000-0000-0000-0000-000000000001" },
      { row: 3, type: "/problems/survey-row", field: "outside", detail: "“省外（万元）”：「很少」不是金额" },
    ]);
    const dialog = mount(PasteDialog, { global });
    await dialog.get("#survey-paste").setValue(TABLE);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(paste).toHaveBeenCalledWith(TABLE);
    expect(dialog.text()).toContain("已填 1 行");
    expect(dialog.text()).toContain("第 2 行：“省外（万元）”：「很少」不是金额");
    expect(dialog.emitted("entered")).toBeUndefined();
  });

  it("keeps what was refused below its titles, and counts what was entered over all attempts", async () => {
    const bad = { type: "/problems/survey-row", field: "outside", detail: "「很少」不是金额" };
    const paste = vi
      .spyOn(api, "pasteSurveys")
      .mockResolvedValueOnce([
        { row: 2, id: "1" },
        { row: 3, ...bad },
        { row: 5, id: "2" },
        { row: 6, ...bad },
      ])
      .mockResolvedValueOnce([
        { row: 2, id: "3" },
        { row: 4, ...bad },
      ])
      .mockResolvedValueOnce([{ row: 2, id: "4" }]);
    const dialog = mount(PasteDialog, { global });
    const box = dialog.get<HTMLTextAreaElement>("#survey-paste");
    await box.setValue('标题\n甲\n"乙\n示例"\n丙\n丁\n');
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(box.element.value).toBe('标题\n"乙\n示例"\n丁\n');
    expect(dialog.text()).toContain("已填 2 行");
    expect(dialog.findAll("li").map((line) => line.text())).toEqual([
      "第 2 行：「很少」不是金额",
      "第 4 行：「很少」不是金额",
    ]);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(box.element.value).toBe("标题\n丁\n");
    expect(dialog.text()).toContain("已填 3 行");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(paste).toHaveBeenLastCalledWith("标题\n丁\n");
    expect(dialog.emitted("entered")).toHaveLength(1);
  });

  it("is done with once all of it is entered", async () => {
    vi.spyOn(api, "pasteSurveys").mockResolvedValue([{ row: 1, id: "00000000-0000-0000-0000-000000000001" }]);
    const dialog = mount(PasteDialog, { global });
    await dialog.get("#survey-paste").setValue(TABLE);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.emitted("entered")).toHaveLength(1);
  });
});

describe("a rate", () => {
  beforeEach(() => speak("zh"));

  it("stands in three rings with its sources, or says why there is none", () => {
    const ring = (share: number | null, firms: number) => ({ share, firms, total: 1000, comparable: true });
    const rate = {
      firms: 2,
      total: 1000,
      zone: ring(0.2, 2),
      city: ring(0.35, 1),
      province: ring(null, 0),
      sources: ["2025 年度调查"],
    };
    const text = mount(SupplyRate, { props: { title: "采购", rate, missing: "" }, global }).text();
    expect(text).toContain("20.0%");
    expect(text).toContain("35.0%");
    expect(text).toContain("2 家中 1 家填了");
    expect(text).toContain("没有企业填这个圈层");
    expect(text).toContain("2025 年度调查");
    const none = mount(SupplyRate, { props: { title: "采购", missing: "n/a：没有调查" }, global });
    expect(none.text()).toContain("n/a：没有调查");
  });
});
