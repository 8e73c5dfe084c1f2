import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as chains from "../src/chain/api";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import EditDialog from "../src/lead/EditDialog.vue";
import { brought } from "../src/lead/takeover";
import { Problem } from "../src/shared/problem";
import type { LeadView } from "../src/shared/types";
import { words } from "./words";

HTMLDialogElement.prototype.showModal = vi.fn();

const lead = (more: Partial<LeadView>) =>
  ({
    id: "1",
    version: 1,
    title: "背光模组",
    summary: "原来的内容",
    otherSegments: [],
    confidential: false,
    nextStep: "约见",
    nextOn: "2027-01-01",
    ...more,
  }) as unknown as LeadView;

describe("two people at one record", () => {
  it("keep what only one of them changed, and decide on what both did", () => {
    expect(
      brought(
        { a: "1", b: "1", c: "1", d: "1" },
        { a: "2", b: "1", c: "2", d: "2" },
        { a: "1", b: "3", c: "3", d: "2" },
      ),
    ).toEqual({ values: { a: "2", b: "3", c: "2", d: "2" }, clashes: [{ field: "c", mine: "2", theirs: "3" }] });
  });
});

describe("editing a lead that somebody else has just changed", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(chains, "listChains").mockResolvedValue({ items: [] });
  });

  it("shows both, field by field, and saves what is chosen on the new version", async () => {
    const stale = new Problem(409, "stale", "别人刚改过");
    const save = vi
      .spyOn(api, "editLead")
      .mockRejectedValueOnce(stale)
      .mockResolvedValue(lead({ version: 3 }));
    const dialog = mount(EditDialog, { props: { lead: lead({}) }, global: { plugins: [i18n] } });
    await dialog.find("#edit-title").setValue("我的标题");
    await dialog.find("#edit-next").setValue("我的下一步");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    const theirs = lead({ version: 2, title: "对方的标题", summary: "对方的内容" });
    await dialog.setProps({ lead: theirs });
    await flushPromises();
    expect(words(dialog)).toContain("用我的：我的标题");
    expect(words(dialog)).toContain("用对方的：对方的标题");
    expect(words(dialog)).not.toContain("用我的：我的下一步");
    expect(dialog.find<HTMLTextAreaElement>("#edit-summary").element.value).toBe("对方的内容");
    expect(dialog.find("button[type=submit]").attributes("disabled")).toBeDefined();
    await dialog.findAll("input[type=radio]")[1]!.setValue();
    expect(dialog.find<HTMLInputElement>("#edit-title").element.value).toBe("对方的标题");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(save).toHaveBeenLastCalledWith(theirs, { nextStep: "我的下一步" });
    expect(dialog.emitted("edited")).toHaveLength(1);
  });
});
