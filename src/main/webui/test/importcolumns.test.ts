import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import type { ImportView } from "../src/shared/types";
import * as api from "../src/transfer/api";
import ImportColumns from "../src/transfer/ImportColumns.vue";

const view = { id: "1", status: "READY" } as ImportView;

describe("the columns of a file", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(api, "readColumns").mockResolvedValue({
      columns: [
        { position: 0, title: "产品", column: "products", rule: "OVERWRITE", samples: [] },
        { position: 1, title: "录入人", column: "recordedBy", rule: "KEEP", samples: [] },
      ],
      known: [
        { name: "products", title: "主要产品", required: false, rules: ["IF_EMPTY", "OVERWRITE", "KEEP"] },
        { name: "tags", title: "标签", required: false, rules: ["MERGE", "KEEP"] },
        { name: "recordedBy", title: "录入人", required: false, rules: ["KEEP"] },
      ],
    });
  });
  afterEach(() => vi.restoreAllMocks());

  async function shown() {
    const card = mount(ImportColumns, { props: { view }, global: { plugins: [i18n] } });
    await flushPromises();
    return card;
  }

  it("offer the rules that the column has, and say the only one", async () => {
    const rows = (await shown()).findAll("tbody tr");
    expect(
      rows[0]!
        .findAll("select")[1]!
        .findAll("option")
        .map((option) => option.text()),
    ).toEqual(["仅补空白", "覆盖", "保留原值"]);
    expect(rows[1]!.findAll("select")).toHaveLength(1);
    expect(rows[1]!.text()).toContain("保留原值");
  });

  it("take the usual rule of another column where the one that was chosen does not exist", async () => {
    const settle = vi.spyOn(api, "settleColumns").mockResolvedValue(view);
    const card = await shown();
    await card.findAll("tbody select")[0]!.setValue("tags");
    await card.get("header button").trigger("click");
    expect(settle.mock.calls[0]![1][0]).toEqual({ position: 0, column: "tags", rule: "MERGE" });
  });
});
