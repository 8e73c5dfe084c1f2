import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import type { Page, TouchedTarget } from "../src/shared/types";
import * as api from "../src/target/api";
import TouchedCard from "../src/target/TouchedCard.vue";
import TouchedPage from "../src/target/TouchedPage.vue";
import { at } from "./targetsamples";

describe("the targets that people touched", () => {
  beforeEach(() => speak("zh"));
  const touched: Page<TouchedTarget> = {
    items: [
      {
        segmentCode: "EL-5030",
        segmentName: "背光模组",
        segmentNameEn: "Backlight",
        companyId: "1",
        companyName: "示例光电",
        touch: "REJECTED",
        at: "2025-03-02T02:00:00Z",
        by: "示例员",
      },
    ],
  };

  it("are counted on the desk, each number leading to its targets", async () => {
    vi.spyOn(api, "countTouched").mockResolvedValue({
      from: "2025-02-01",
      accepted: 0,
      rejected: 1,
      pursued: 0,
      planned: 0,
    });
    vi.spyOn(api, "listTouched").mockResolvedValue(touched);
    const card = mount(TouchedCard, { props: { chain: "EL" }, global: { plugins: [i18n, await at("/chain-desk")] } });
    await flushPromises();
    const links = card.findAll("a").map((link) => link.attributes("href"));
    expect(card.text()).toContain("2025-02-01 以来");
    expect(links).toContain("/chains/EL/targets/touched?touch=REJECTED");
    expect(links).toContain("/companies/1");
    expect(links).toContain("/segments/EL-5030/targets?state=REJECTED");
  });

  it("say so where there are none", async () => {
    vi.spyOn(api, "listTouched").mockResolvedValue({ ...touched, items: [] });
    const router = await at("/chains/EL/targets/touched");
    const page = mount(TouchedPage, { props: { code: "EL" }, global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(page.text()).toContain("近 30 天没有人动过这条链的目标企业");
  });

  it("are listed as the address says", async () => {
    const read = vi.spyOn(api, "listTouched").mockResolvedValue(touched);
    const router = await at("/chains/EL/targets/touched?touch=REJECTED");
    const page = mount(TouchedPage, { props: { code: "EL" }, global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(read).toHaveBeenLastCalledWith("EL", "REJECTED", 50, undefined);
    expect(page.get("[aria-pressed=true]").text()).toBe("不采纳");
    await page.get("button.flt").trigger("click");
    await flushPromises();
    expect(read).toHaveBeenLastCalledWith("EL", "", 50, undefined);
  });
});
