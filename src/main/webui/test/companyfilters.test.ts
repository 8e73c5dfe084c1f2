import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as chains from "../src/chain/api";
import * as api from "../src/company/api";
import CompanyChips from "../src/company/CompanyChips.vue";
import CompanyFilterDialog from "../src/company/CompanyFilterDialog.vue";
import CompanyFilters from "../src/company/CompanyFilters.vue";
import { conditions, type CompanyFilter } from "../src/company/conditions";
import { i18n, speak } from "../src/i18n";
import * as http from "../src/shared/http";

HTMLDialogElement.prototype.showModal = vi.fn();

const asked = (more: Partial<CompanyFilter> = {}) =>
  ({ ...Object.fromEntries(conditions.map((name) => [name, ""])), ...more }) as CompanyFilter;
const global = { plugins: [i18n] };

describe("narrowing down the list of firms", () => {
  beforeEach(() => {
    speak("zh");
    vi.restoreAllMocks();
    vi.spyOn(chains, "listChains").mockResolvedValue({ items: [] });
    vi.spyOn(api, "listRegions").mockResolvedValue({ items: [{ code: "430000", name: "湖南省", fullName: "湖南省" }] });
    vi.spyOn(api, "listIndustries").mockResolvedValue({ items: [{ code: "C", name: "制造业" }] });
    vi.spyOn(api, "readRegion").mockResolvedValue({ code: "431100", name: "永州市", fullName: "湖南省永州市" });
    vi.spyOn(api, "readIndustry").mockResolvedValue({ code: "39", name: "电子设备制造业" });
  });

  it("says every condition that holds in a chip that drops it", async () => {
    const filter = asked({
      region: "431100",
      industry: "39",
      capitalFrom: "100",
      capitalTo: "500",
      foundedFrom: "2020-01-01",
      tag: "高新；规上",
    });
    const chips = mount(CompanyChips, { props: { filter }, global });
    await flushPromises();
    expect(chips.findAll("button").map((chip) => chip.text())).toEqual([
      "湖南省永州市",
      "39 电子设备制造业",
      "资本 100–500 万元",
      "成立 ≥ 2020-01-01",
      "高新",
      "规上",
    ]);
    for (const chip of chips.findAll("button")) await chip.trigger("click");
    expect(chips.emitted("drop")).toEqual([
      [{ region: "" }],
      [{ industry: "" }],
      [{ capitalFrom: "", capitalTo: "" }],
      [{ foundedFrom: "", foundedTo: "" }],
      [{ tag: "规上" }],
      [{ tag: "高新" }],
    ]);
  });

  it("puts a presence in and out with one tap", async () => {
    const filters = mount(CompanyFilters, { props: { filter: asked({ presence: "ZONE" }) }, global });
    const [, zone, city] = filters.findAll("button");
    expect([zone!.attributes("aria-pressed"), city!.attributes("aria-pressed")]).toEqual(["true", "false"]);
    await zone!.trigger("click");
    await city!.trigger("click");
    expect(filters.emitted("change")).toEqual([[{ presence: "" }], [{ presence: "CITY" }]]);
  });

  it("takes the other conditions together, and keeps what is not chosen anew", async () => {
    const dialog = mount(CompanyFilterDialog, {
      props: { filter: asked({ region: "431100", segment: "EL-5030" }) },
      global,
    });
    await flushPromises();
    expect(dialog.text()).toContain("现在是湖南省永州市");
    await dialog.get(".industries select").setValue("C");
    await dialog.get("input[type=number]").setValue("50");
    await dialog.get("#filter-tag").setValue("高新、 规上 ");
    await dialog.get("form").trigger("submit");
    expect(dialog.emitted("apply")![0]![0]).toEqual({
      region: "431100",
      segment: "EL-5030",
      industry: "C",
      capitalFrom: "50",
      capitalTo: "",
      foundedFrom: "",
      foundedTo: "",
      tag: "高新；规上",
    });
  });

  it("asks for each tag by itself", async () => {
    const get = vi.spyOn(http, "get").mockResolvedValue({ items: [] });
    await api.listCompanies({ q: "", tag: "高新；规上" }, "next");
    expect(get).toHaveBeenCalledWith("/api/companies", { q: "", tag: ["高新", "规上"], cursor: "next" });
  });
});
