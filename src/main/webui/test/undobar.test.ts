import { mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import UndoBar from "../src/duplicate/UndoBar.vue";
import type { Last } from "../src/duplicate/useQueue";
import { i18n, speak } from "../src/i18n";
import type { CaseRow } from "../src/shared/types";

const row = {
  id: "1",
  company: { id: "c", name: "示例甲" },
  held: { batchId: "b", row: 2, name: "示例乙" },
  state: "OPEN",
} as CaseRow;

describe("what became of a row of a file", () => {
  beforeEach(() => speak("zh"));

  const bar = (more: Partial<Last>) =>
    mount(UndoBar, {
      props: { last: { row, outcome: "DIFFERENT", ...more }, busy: false },
      global: { plugins: [i18n] },
    });

  it("is said as it came out, not as it was meant", () => {
    const rejected = bar({ rowOutcome: "REJECTED", rowText: "信用代码已是「示例甲」的" });
    expect(rejected.text()).toBe("这一行没有导入。信用代码已是「示例甲」的");
    expect(rejected.get("[role=status]").classes()).toContain("warn");
    expect(bar({ rowOutcome: "CREATED" }).text()).toBe("这一行已另建一家");
    expect(bar({ outcome: "SAME", rowOutcome: "UNCHANGED" }).text()).toContain("没有可补充的内容");
  });
});
