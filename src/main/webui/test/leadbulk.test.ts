import { flushPromises, mount, RouterLinkStub } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import { blankBulk, bulkOf } from "../src/lead/bulk";
import BulkDialog from "../src/lead/BulkDialog.vue";
import LeadTable from "../src/lead/LeadTable.vue";
import { useChosen } from "../src/lead/useChosen";
import { filterOf, queryOf } from "../src/lead/views";
import type { BulkOutcome, LeadRow } from "../src/shared/types";
import { words } from "./words";

HTMLDialogElement.prototype.showModal = vi.fn();

const lead = (id: string): LeadRow => ({
  id,
  version: 3,
  title: `项目${id}`,
  companyName: "示例公司",
  stage: "CLUE",
  state: "ACTIVE",
  stageSince: "2026-01-01",
  stageDays: 1,
  offChain: true,
  owner: { id: "p", name: "周示例" },
  confidential: false,
  overdue: false,
  receivedOn: "2026-01-01",
  watched: false,
});

const outcome = (result: "CHANGED" | "REFUSED"): BulkOutcome => ({
  changed: result === "CHANGED" ? 1 : 0,
  unchanged: 0,
  refused: 1,
  items: [
    { id: "a", title: "项目a", result, differences: [{ field: "nextStep", before: null, after: "约见" }] },
    { id: "b", title: "项目b", result: "REFUSED", code: "lead-is-final", reason: "已合并或作废。", differences: [] },
  ],
});

describe("choosing leads", () => {
  it("goes one by one, from one to another, and all at once", () => {
    const { ids, all, choose, chooseAll, clear } = useChosen(() => ["a", "b", "c", "d"]);
    choose("b");
    choose("d", true);
    expect([...ids.value]).toEqual(["b", "c", "d"]);
    choose("c");
    expect([...ids.value]).toEqual(["b", "d"]);
    chooseAll();
    expect(all.value).toBe(true);
    clear();
    expect(ids.value.size).toBe(0);
  });

  it("is offered in a table only where something can be done with them", () => {
    const plain = mount(LeadTable, {
      props: { leads: [lead("a")] },
      global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } },
    });
    expect(plain.find("input[type=checkbox]").exists()).toBe(false);
  });
});

describe("the same for several leads", () => {
  beforeEach(() => speak("zh"));

  it("sends of the form what the action takes, in the versions that were looked at", () => {
    const form = { ...blankBulk(), nextStep: " 约见 ", ownerId: "p" };
    expect(bulkOf("PLAN", form, [lead("a")])).toEqual({
      ids: ["a"],
      versions: { a: 3 },
      action: "PLAN",
      nextStep: "约见",
      nextOn: null,
    });
  });

  it("is looked at before it is done, and tells what became of each", async () => {
    vi.spyOn(api, "previewBulk").mockResolvedValue(outcome("CHANGED"));
    vi.spyOn(api, "applyBulk").mockResolvedValue(outcome("CHANGED"));
    const dialog = mount(BulkDialog, {
      props: { action: "PLAN", leads: [lead("a"), lead("b")] },
      global: { plugins: [i18n] },
    });
    await dialog.find("#bulk-next").setValue("约见");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(words(dialog)).toContain("会改 1 条，本来就是这样 0 条，不能改 1 条。");
    expect(words(dialog)).toContain("下一步 （空） → 约见");
    expect(words(dialog)).toContain("已合并或作废。");
    expect(api.applyBulk).not.toHaveBeenCalled();
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(api.applyBulk).toHaveBeenCalledWith(expect.objectContaining({ nextStep: "约见", ids: ["a", "b"] }));
    expect(words(dialog)).toContain("已改 1 条");
    await dialog.find("form").trigger("submit");
    expect(dialog.emitted("done")).toHaveLength(1);
  });
});

describe("a named view", () => {
  it("is the conditions of the list, whatever their order", () => {
    const filter = filterOf("owner=me&q=%E7%94%B5%E5%AD%90");
    expect(filter).toMatchObject({ owner: "me", q: "电子", stage: "" });
    expect(queryOf(filter)).toBe("q=%E7%94%B5%E5%AD%90&owner=me");
    expect(queryOf(filterOf(""))).toBe("");
  });
});
