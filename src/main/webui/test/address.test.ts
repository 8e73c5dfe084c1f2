import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as chains from "../src/chain/api";
import * as companies from "../src/company/api";
import CompaniesPage from "../src/company/CompaniesPage.vue";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import FilterChips from "../src/lead/FilterChips.vue";
import { Problem } from "../src/shared/problem";

async function at(path: string) {
  const anything = { template: "<i />" };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: anything }],
  });
  await router.push(path);
  return router;
}

describe("the conditions of a list", () => {
  beforeEach(() => speak("zh"));

  it("are those of the address, also when the menu leads to the bare list", async () => {
    const list = vi.spyOn(companies, "listCompanies").mockResolvedValue({ items: [] });
    const router = await at("/companies?batch=b1&q=电子");
    const page = mount(CompaniesPage, { global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(list.mock.lastCall![0]).toMatchObject({ batch: "b1", q: "电子" });
    await router.push("/companies");
    await flushPromises();
    expect(list.mock.lastCall![0]).toMatchObject({ batch: "", q: "" });
    expect((page.get("input").element as HTMLInputElement).value).toBe("");
    await page.get("input").setValue("光电");
    await page.get("form").trigger("submit");
    await flushPromises();
    expect(router.currentRoute.value.fullPath).toBe(encodeURI("/companies?q=光电"));
    expect(list).toHaveBeenCalledTimes(3);
  });
});

describe("conditions that have no field", () => {
  const none = {
    q: "",
    stage: "",
    state: "",
    owner: "",
    taskForce: "",
    chain: "",
    segment: "",
    company: "",
    source: "",
    sourceCompany: "",
    watched: "",
    clock: "",
    light: "",
    sort: "",
    overdue: "",
  };

  it("are named where that is possible, said where it is not, and can be dropped", async () => {
    speak("zh");
    vi.spyOn(companies, "readCompany").mockRejectedValue(new Problem(403, "forbidden", ""));
    vi.spyOn(chains, "readSegment").mockResolvedValue({ name: "背光模组", nameEn: "Backlight" } as never);
    vi.spyOn(leads, "listColleagues").mockResolvedValue({ people: [], taskForces: [{ id: "f", name: "大湾区组" }] });
    const filter = { ...none, state: "PAUSED", taskForce: "f", segment: "EL-5030", company: "c", stage: "CLUE" };
    const chips = mount(FilterChips, { props: { filter, board: true }, global: { plugins: [i18n] } });
    await flushPromises();
    const texts = chips.findAll("button").map((one) => one.text());
    expect(texts).toEqual(["只看线索", "暂缓", "大湾区组", "背光模组", "投资方"]);
    await chips.findAll("button")[1]!.trigger("click");
    expect(chips.emitted("drop")).toEqual([["state"]]);
  });
});
