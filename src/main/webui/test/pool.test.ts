import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { reactive } from "vue";
import { me } from "../src/account/session";
import * as chains from "../src/chain/api";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/ownership/api";
import PoolPage from "../src/ownership/PoolPage.vue";
import { Problem } from "../src/shared/problem";
import type { PoolRow } from "../src/shared/types";

const push = vi.fn();
const route = reactive({ path: "/leads/pool", query: {} as Record<string, string> });
const replace = vi.fn((to: { query: Record<string, string> }) => Object.assign(route, { query: to.query }));
vi.mock("vue-router", async (whole) => ({
  ...(await whole<object>()),
  useRouter: () => ({ push, replace }),
  useRoute: () => route,
}));
HTMLDialogElement.prototype.showModal = vi.fn();

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };

beforeEach(() => {
  vi.restoreAllMocks();
  speak("zh");
  push.mockReset();
  route.query = {};
  vi.spyOn(chains, "listChains").mockResolvedValue({ items: [{ code: "EQ", name: "智能装备" } as never] });
});

describe("the pool", () => {
  const row = (more: Partial<PoolRow> = {}): PoolRow => ({
    leadId: "l",
    title: "示例项目",
    companyName: "示例公司",
    stage: "CLUE",
    since: "2026-01-01",
    reason: "",
    ...more,
  });

  async function page(rows: PoolRow[]) {
    vi.spyOn(api, "listPool").mockResolvedValue({ items: rows });
    vi.spyOn(api, "readAllowance").mockResolvedValue({ has: 1, most: 20, today: 0, mostToday: 5 });
    const found = mount(PoolPage, { global });
    await flushPromises();
    return found;
  }

  it("lets one claim and goes to the lead", async () => {
    vi.spyOn(api, "claimLead").mockResolvedValue({ leadId: "l" });
    const found = await page([row()]);
    expect(found.text()).toContain("长期无进展，自动退回");
    expect(found.text()).toContain("你手上认领 1 / 20 条");
    await found.get(".one button").trigger("click");
    await flushPromises();
    expect(push).toHaveBeenCalledWith("/leads/l");
  });

  it("is narrowed down in the address, and says so where nothing is left", async () => {
    const found = await page([row()]);
    vi.mocked(api.listPool).mockResolvedValue({ items: [] });
    await found.get('select[aria-label="全部产业链"]').setValue("EQ");
    await found.get('select[aria-label="退回方式"]').setValue("IDLE");
    await flushPromises();
    expect(route.query).toEqual({ chain: "EQ", way: "IDLE" });
    expect(api.listPool).toHaveBeenLastCalledWith(expect.objectContaining({ chain: "EQ", way: "IDLE" }), undefined);
    expect(found.text()).toContain("没有符合条件的线索");
    await found
      .findAll("button")
      .find((one) => one.text() === "清除条件")!
      .trigger("click");
    await flushPromises();
    expect(route.query).toEqual({});
  });

  it("asks whoever is in several task forces for which one, and takes the usual one before", async () => {
    const claimed = vi.spyOn(api, "claimLead").mockResolvedValue({ leadId: "l" });
    const taskForces = ["e", "f", "g"].map((id) => ({ id, name: `专班${id}` }));
    me.value = { taskForces, rights: [] } as unknown as typeof me.value;
    const found = await page([row({ claimFor: "f" })]);
    await found.get(".one button").trigger("click");
    expect(claimed).not.toHaveBeenCalled();
    expect(found.get<HTMLSelectElement>("#claim-force").element.value).toBe("f");
    await found.get("#claim-force").setValue("g");
    await found.get("dialog form").trigger("submit");
    await flushPromises();
    expect(claimed).toHaveBeenCalledWith("l", "g");
    me.value = undefined;
  });

  it("says from when on one may claim what one returned", async () => {
    const found = await page([row({ claimableFrom: "2026-01-08" })]);
    expect(found.text()).toContain("2026-01-08 起可再认领");
    expect(found.findAll(".one button")).toHaveLength(0);
  });

  it("reads again where somebody was quicker", async () => {
    vi.spyOn(api, "claimLead").mockRejectedValue(new Problem(409, "pool-gone", "已被认领"));
    const found = await page([row()]);
    await found.get(".one button").trigger("click");
    await flushPromises();
    expect(found.text()).toContain("已被认领");
    expect(api.listPool).toHaveBeenCalledTimes(2);
  });
});
