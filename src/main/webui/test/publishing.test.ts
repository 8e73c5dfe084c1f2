import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as api from "../src/draft/api";
import PublishDialog from "../src/draft/PublishDialog.vue";
import SplitsPage from "../src/draft/SplitsPage.vue";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { Defect, DraftDifference, DrawnChain } from "../src/shared/types";

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };
const chain = { code: "EL", name: "示例链", nameEn: "Sample", edition: 2, published: true } as DrawnChain;
const undecided: Defect = { kind: "SPLIT_UNDECIDED", name: "背光模组", nameEn: "Backlight" };

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

describe("publishing", () => {
  beforeEach(() => speak("zh"));

  it("names what the refusal names, and what is read after it, not what was read before", async () => {
    const difference = { chain: [], segments: [], links: [] };
    const before = { difference, defects: [], seen: "1" } as unknown as DraftDifference;
    const read = vi.spyOn(api, "readDraftDifference").mockResolvedValue(before);
    vi.spyOn(api, "publishDraft").mockRejectedValue(
      new Problem(409, "draft-defects", "还有问题", [], [], { defects: [undecided] }),
    );
    const dialog = mount(PublishDialog, { props: { chain }, global });
    await flushPromises();
    expect(dialog.text()).not.toContain("背光模组");
    await dialog.get("#publish-reason").setValue("示例");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.text()).toContain("背光模组");
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe("what waits after a split", () => {
  it("says how many leads wait for others, and names none of them", async () => {
    vi.spyOn(api, "listSplits").mockResolvedValue({ items: [], hidden: 2 });
    const page = mount(SplitsPage, { props: { code: "EL" }, global });
    await flushPromises();
    expect(page.text()).toContain("2 条保密线索待其经办人处理");
  });
});
