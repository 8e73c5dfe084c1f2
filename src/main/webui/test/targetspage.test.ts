import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as account from "../src/account/public";
import * as chain from "../src/chain/public";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import { Problem } from "../src/shared/problem";
import * as api from "../src/target/api";
import TargetsPage from "../src/target/TargetsPage.vue";
import { facts } from "./samples";
import { at, list, target } from "./targetsamples";

describe("the page of targets", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(chain, "readSegment").mockResolvedValue(facts());
    vi.spyOn(leads, "listColleagues").mockResolvedValue({ people: [{ id: "9", name: "示例员" }], taskForces: [] });
  });
  const opened = async (path: string) => {
    const router = await at(path);
    const page = mount(TargetsPage, {
      props: { code: "EL-5030" },
      global: { plugins: [i18n, router], stubs: { RegionPicker: true } },
    });
    await flushPromises();
    return { page, router };
  };

  it("shows the problem instead of the list of the region before", async () => {
    const read = vi.spyOn(api, "listTargets").mockResolvedValue(list([target], 1));
    const { page } = await opened("/segments/EL-5030/targets");
    expect(page.text()).toContain("示例光电");
    read.mockRejectedValue(new Problem(400, "unknown-region", "没有这个地区", []));
    page.findComponent({ name: "RegionPicker" }).vm.$emit("update:modelValue", "999999");
    await flushPromises();
    expect(page.text()).toContain("没有这个地区");
    expect(page.text()).not.toContain("示例光电");
  });

  it("is narrowed down by its address, and exported so", async () => {
    const read = vi.spyOn(api, "listTargets").mockResolvedValue(list([target], 1));
    const { page, router } = await opened("/segments/EL-5030/targets?tier=B&owner=9");
    const wanted = { region: "", tier: "B", state: "", owner: "9" };
    expect(read).toHaveBeenLastCalledWith("EL-5030", wanted);
    expect(page.text()).toContain("1 家");
    expect((page.get("select.owner").element as HTMLSelectElement).value).toBe("9");
    expect(page.findComponent({ name: "ExportButton" }).props("filter")).toEqual({ segment: "EL-5030", ...wanted });
    await page.get("select.owner").setValue("");
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ tier: "B" });
    expect(read).toHaveBeenLastCalledWith("EL-5030", { ...wanted, owner: "" });
  });

  it("makes one target a lead as it makes several, and says why it did not", async () => {
    vi.spyOn(account, "may").mockReturnValue(true);
    vi.spyOn(api, "listTargets").mockResolvedValue(list([target], 1));
    const make = vi.spyOn(api, "makeLeads");
    make.mockResolvedValue({ items: [{ companyId: "1", name: "示例光电", outcome: "TAKEN" }] });
    const { page, router } = await opened("/segments/EL-5030/targets");
    const button = () => page.findAll("button").find((one) => one.text() === "转为线索")!;
    await button().trigger("click");
    await flushPromises();
    expect(page.get("[role=alert]").text()).toContain("示例光电没有转为线索：他人在跟");
    make.mockResolvedValue({ items: [{ companyId: "1", name: "示例光电", outcome: "CREATED", leadId: "7" }] });
    await button().trigger("click");
    await flushPromises();
    expect(make).toHaveBeenCalledWith("EL-5030", ["1"], null);
    expect(router.currentRoute.value.path).toBe("/leads/7");
  });
});
