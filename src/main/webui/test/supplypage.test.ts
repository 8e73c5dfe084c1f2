import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as chains from "../src/chain/api";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { ChainRow, LocalSupply, Page, SurveyRow } from "../src/shared/types";
import * as api from "../src/survey/api";
import SupplyFigure from "../src/survey/SupplyFigure.vue";
import SupplyPage from "../src/survey/SupplyPage.vue";

vi.mock("../src/account/public", async (original) => ({ ...(await original<object>()), may: () => true }));

const ring = (share: number | null, firms: number) => ({ share, firms, total: 1000, comparable: true });
const supply = (zone: number | null): LocalSupply => ({
  year: 2025,
  years: [2025],
  purchases: {
    firms: 3,
    total: 3000,
    zone: ring(zone, zone == null ? 0 : 3),
    city: ring(0.4, 2),
    province: ring(null, 0),
    sources: ["2025 年度调查"],
  },
  segments: [],
  notKnown: zone == null ? "NO_ZONE" : undefined,
});
const row = (n: number) =>
  ({
    id: String(n),
    version: 0,
    company: `示例第${n}家`,
    companyId: "9",
    year: 2025,
    side: "PURCHASE",
    total: 10,
    source: "示例",
    recordedBy: "示例链办",
    recordedAt: "2026-01-02T03:04:05Z",
  }) as SurveyRow;

async function shown(page: unknown, props: object) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });
  await router.push("/chains/EL/supply");
  const mounted = mount(page as typeof SupplyPage, { props: props as never, global: { plugins: [i18n, router] } });
  await flushPromises();
  return mounted;
}

describe("the local supply rate", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(chains, "listChains").mockResolvedValue({ items: [] as ChainRow[] } as Page<ChainRow>);
  });

  it("tells of each ring how many firms it is known of, and lists every record page by page", async () => {
    vi.spyOn(api, "readSupply").mockResolvedValue(supply(0.2));
    const list = vi
      .spyOn(api, "listSurveys")
      .mockResolvedValueOnce({ items: [row(1)], nextCursor: "behind" })
      .mockResolvedValueOnce({ items: [row(2)] });
    const page = await shown(SupplyPage, { code: "EL" });
    expect(page.text()).toContain("20.0%");
    expect(page.text()).toContain("3 家中 2 家填了");
    expect(page.text()).toContain("没有企业填这个圈层");
    expect(page.text()).toContain("n/a / n/a / n/a / 10");
    await page.get("footer button").trigger("click");
    await flushPromises();
    expect(list).toHaveBeenLastCalledWith("EL", 2025, "behind");
    expect(page.text()).toContain("示例第1家");
    expect(page.text()).toContain("示例第2家");
  });

  it("says why a ring cannot be compared with the one within", async () => {
    const one = supply(0.5);
    one.purchases!.city = { ...ring(null, 2), comparable: false };
    vi.spyOn(api, "readSupply").mockResolvedValue(one);
    vi.spyOn(api, "listSurveys").mockResolvedValue({ items: [row(1)] });
    const page = await shown(SupplyPage, { code: "EL" });
    expect(page.text()).toContain("3 家中 2 家填了，算出来比里面的圈层还低，两者不可比");
  });

  it("does not take records that could not be read for none, and reads them again", async () => {
    vi.spyOn(api, "readSupply").mockResolvedValue(supply(0.2));
    const list = vi
      .spyOn(api, "listSurveys")
      .mockRejectedValueOnce(new Problem(503, "fault", "示例故障"))
      .mockResolvedValueOnce({ items: [row(1)] });
    const page = await shown(SupplyPage, { code: "EL" });
    expect(page.text()).toContain("20.0%");
    expect(page.text()).not.toContain("还没有调查记录");
    expect(page.text()).toContain("示例故障");
    await page.get(".mt3 button").trigger("click");
    await flushPromises();
    expect(list).toHaveBeenCalledTimes(2);
    expect(page.text()).toContain("示例第1家");
  });

  it("leads to importing surveys, which the dialog there begins with", async () => {
    vi.spyOn(api, "readSupply").mockResolvedValue(supply(0.2));
    vi.spyOn(api, "listSurveys").mockResolvedValue({ items: [] });
    const page = await shown(SupplyPage, { code: "EL" });
    expect(page.get("a.btn").attributes("href")).toBe("/imports?kind=surveys");
  });

  it("says on the board why there is none", async () => {
    vi.spyOn(api, "readSupply").mockResolvedValue(supply(null));
    expect((await shown(SupplyFigure, { code: "EL" })).text()).toContain("n/a：没有企业填园区采购");
  });
});
