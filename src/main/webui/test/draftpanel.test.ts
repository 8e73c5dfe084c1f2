import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as drafts from "../src/draft/api";
import ContentFields from "../src/draft/ContentFields.vue";
import DraftPanel from "../src/draft/DraftPanel.vue";
import PlaceForm from "../src/draft/PlaceForm.vue";
import SplitDialog from "../src/draft/SplitDialog.vue";
import { i18n } from "../src/i18n";
import type { DraftedRow, DraftedView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();
HTMLDialogElement.prototype.close = vi.fn();

const view: DraftedView = {
  code: "A",
  version: "1",
  content: {
    name: "背光模组",
    shortName: null,
    nameEn: "Backlight",
    kind: "PRODUCT",
    importance: null,
    priority: null,
    required: null,
    industryConfidence: "HIGH",
    industries: [],
    products: [],
    keywords: [],
    negativeKeywords: [],
    processes: [],
    technologies: [],
    scarceResources: [],
  },
  stage: "MIDSTREAM",
  groupCode: "G1",
  elsewhere: [],
  uses: {},
};
const group: DraftedRow = {
  code: "G1",
  name: "组",
  nameEn: "Group",
  kind: "GROUP",
  stage: "MIDSTREAM",
  groupCode: null,
  shared: false,
};
const row: DraftedRow = {
  ...group,
  code: "A",
  name: "背光模组",
  nameEn: "Backlight",
  kind: "PRODUCT",
  groupCode: "G1",
};

async function typed() {
  const panel = mount(DraftPanel, {
    props: { chain: "EL", rows: [group, row], links: [], row },
    global: { plugins: [i18n] },
  });
  await flushPromises();
  await panel.findComponent(ContentFields).find("input").setValue("刚填的");
  return panel;
}
type Panel = Awaited<ReturnType<typeof typed>>;

const press = (panel: Panel, text: string) =>
  panel
    .findAll("button")
    .find((button) => button.text() === text)!
    .trigger("click");

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(drafts, "readDrafted").mockResolvedValue(view);
});

describe("the panel of a segment in which somebody is typing", () => {
  it("keeps what was typed when the segment moves, and saves it over its new state", async () => {
    const save = vi.spyOn(drafts, "saveDrafted").mockResolvedValue({ ...view, version: "3" });
    const panel = await typed();
    await press(panel, "位置");
    panel.findComponent(PlaceForm).vm.$emit("moved", { ...view, version: "2" });
    await panel.setProps({ row: { ...row, mark: "MOVED", changedAt: "2026-01-01T00:00:00Z" } });
    await flushPromises();
    await press(panel, "基本");
    expect(panel.findComponent(ContentFields).find("input").element.value).toBe("刚填的");
    await panel.find("form").trigger("submit");
    expect(save).toHaveBeenCalledWith("EL", "A", expect.objectContaining({ name: "刚填的", version: "2" }));
  });

  it("shows what was saved as the server has it", async () => {
    vi.spyOn(drafts, "saveDrafted").mockResolvedValue({
      ...view,
      version: "2",
      content: { ...view.content, name: "整理过的" },
    });
    const panel = await typed();
    await panel.find("form").trigger("submit");
    await flushPromises();
    expect(panel.findComponent(ContentFields).find("input").element.value).toBe("整理过的");
    expect(panel.emitted("dirty")!.at(-1)).toEqual([false]);
  });

  it("asks before a part is split off, for that begins without what was typed", async () => {
    const panel = await typed();
    await press(panel, "拆出一个环节");
    expect(panel.findComponent(SplitDialog).exists()).toBe(false);
    await panel.get("dialog form").trigger("submit");
    expect(panel.findComponent(SplitDialog).exists()).toBe(true);
    expect(panel.emitted("dirty")!.at(-1)).toEqual([false]);
  });
});
