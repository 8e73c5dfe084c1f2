import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as listings from "../src/listing/api";
import ListingsCard from "../src/listing/ListingsCard.vue";
import * as relations from "../src/relation/api";
import RelationDialog from "../src/relation/RelationDialog.vue";
import RelationsCard from "../src/relation/RelationsCard.vue";
import { Problem, STALE } from "../src/shared/problem";
import type { ListingView, RelationView } from "../src/shared/types";
import { begin, firm, global, holds } from "./companysamples";

HTMLDialogElement.prototype.showModal = vi.fn();

const relation: RelationView = {
  id: "00000000-0000-0000-0000-000000000002",
  version: 0,
  companyId: "00000000-0000-0000-0000-000000000003",
  companyName: "示例母公司",
  role: "PARENT",
  asOf: "2025-02",
  source: "示例年报",
  evidence: { text: "第 12 页", number: "示例 1 号", issuedOn: null, documentId: null },
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
};
const listing: ListingView = {
  id: "00000000-0000-0000-0000-000000000004",
  version: 0,
  tag: "专精特新",
  year: 2024,
  list: "示例名单",
  source: "示例公示",
  evidence: null,
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
};

beforeEach(begin);

describe("relations", () => {
  it("stand with the other firm, its part, source and evidence", async () => {
    vi.spyOn(relations, "listRelations").mockResolvedValue({ items: [relation] });
    vi.spyOn(relations, "listReferrals").mockResolvedValue({ items: [] });
    const card = mount(RelationsCard, { props: { companyId: firm }, global });
    await flushPromises();
    expect(card.text()).toContain("示例母公司");
    for (const words of ["母公司", "示例年报", "2025-02", "第 12 页", "示例 1 号"])
      expect(card.text()).toContain(words);
  });

  it("are not asked for with leads where leads may not be read", async () => {
    holds();
    vi.spyOn(relations, "listRelations").mockResolvedValue({ items: [] });
    const referrals = vi.spyOn(relations, "listReferrals");
    const card = mount(RelationsCard, { props: { companyId: firm }, global });
    await flushPromises();
    expect(referrals).not.toHaveBeenCalled();
    expect(card.text()).toContain("还没有登记关系");
    expect(card.find("header button").exists()).toBe(false);
  });

  it("need a firm of the register", async () => {
    const add = vi.spyOn(relations, "addRelation");
    const dialog = mount(RelationDialog, { props: { companyId: firm, refresh: async () => {} }, global });
    await dialog.find("form").trigger("submit");
    expect(add).not.toHaveBeenCalled();
    expect(dialog.text()).toContain("请从列表里选一家企业");
  });
});

describe("a relation that is corrected", () => {
  it("keeps the other firm and its part, and is read again where somebody was quicker", async () => {
    const list = vi.spyOn(relations, "listRelations").mockResolvedValue({ items: [relation] });
    vi.spyOn(relations, "listReferrals").mockResolvedValue({ items: [] });
    const edit = vi
      .spyOn(relations, "editRelation")
      .mockRejectedValueOnce(new Problem(409, STALE, ""))
      .mockResolvedValue(relation);
    const card = mount(RelationsCard, { props: { companyId: firm }, global });
    await flushPromises();
    await card.find(".acts button").trigger("click");
    expect(card.find("#relation-company").exists()).toBe(false);
    await card.find("#relation-source").setValue("示例合同");
    list.mockResolvedValue({ items: [{ ...relation, version: 1 }] });
    for (let attempt = 0; attempt < 2; attempt++) {
      await card.find("dialog form").trigger("submit");
      await flushPromises();
    }
    expect(edit.mock.calls.map(([, one]) => one.version)).toEqual([0, 1]);
    expect(edit.mock.calls[1]![2]).toEqual({ source: "示例合同" }); // what the other one changed stays
  });
});

describe("tags", () => {
  it("stand with year and list, and say where these are missing", async () => {
    vi.spyOn(listings, "listListings").mockResolvedValue({ items: [listing] });
    const card = mount(ListingsCard, { props: { companyId: firm, tags: ["专精特新", "高新"] }, global });
    await flushPromises();
    expect(card.text()).toContain("2024 年");
    expect(card.text()).toContain("示例名单");
    expect(card.findAll("li")[1]!.text()).toContain("年度和名单未登记");
  });

  it("of a tag that was taken away say that the firm has it no longer", async () => {
    vi.spyOn(listings, "listListings").mockResolvedValue({ items: [listing] });
    const card = mount(ListingsCard, { props: { companyId: firm, tags: ["高新"] }, global });
    await flushPromises();
    const [held, gone] = card.findAll(".list > li").map((one) => one.text());
    expect(held).not.toContain("标签已取消");
    expect(gone).toContain("标签已取消");
  });
});

describe("a listing that is corrected", () => {
  it("keeps its tag, and sends a year that is none as it was typed", async () => {
    vi.spyOn(listings, "listListings").mockResolvedValue({ items: [listing] });
    const edit = vi.spyOn(listings, "editListing").mockResolvedValue(listing);
    const card = mount(ListingsCard, { props: { companyId: firm, tags: ["专精特新"] }, global });
    await flushPromises();
    await card.find(".acts button").trigger("click");
    expect(card.find("#listing-tag").exists()).toBe(false);
    for (const year of ["２０２３", "去年"]) {
      await card.find("#listing-year").setValue(year);
      await card.find("dialog form").trigger("submit");
      await flushPromises();
      if (year !== "去年") await card.find(".acts button").trigger("click");
    }
    expect(edit.mock.calls.map(([, , said]) => said)).toEqual([{ year: 2023 }, { year: "去年" }]);
  });

  it("has a way to the registration where the firm has no tag", async () => {
    vi.spyOn(listings, "listListings").mockResolvedValue({ items: [] });
    const card = mount(ListingsCard, { props: { companyId: firm, tags: [] }, global });
    await flushPromises();
    await card.find(".empty button").trigger("click");
    expect(card.emitted("tag")).toHaveLength(1);
  });
});
