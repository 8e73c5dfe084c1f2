import { flushPromises, mount, shallowMount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as session from "../src/account/public";
import * as companies from "../src/company/api";
import { capacityForm, saidCapacity, SIGNS } from "../src/company/capacity";
import CompanyActivities from "../src/company/CompanyActivities.vue";
import { evidenceForm, saidEvidence } from "../src/company/evidence";
import CompanyPage from "../src/company/CompanyPage.vue";
import HoldingDialog from "../src/company/HoldingDialog.vue";
import HoldingLine from "../src/company/HoldingLine.vue";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import FirmInTouch from "../src/lead/FirmInTouch.vue";
import * as listings from "../src/listing/api";
import ListingsCard from "../src/listing/ListingsCard.vue";
import * as relations from "../src/relation/api";
import RelationDialog from "../src/relation/RelationDialog.vue";
import RelationsCard from "../src/relation/RelationsCard.vue";
import * as http from "../src/shared/http";
import { Problem, STALE } from "../src/shared/problem";
import type { CompanyView, HoldingView, ListingView, RelationView, Right } from "../src/shared/types";
import ExportButton from "../src/transfer/ExportButton.vue";

HTMLDialogElement.prototype.showModal = vi.fn();

const firm = "00000000-0000-0000-0000-000000000001";
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: "/:all(.*)*", component: { template: "<i />" } }],
});
const global = { plugins: [i18n, router] };
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
const holding: HoldingView = {
  id: "00000000-0000-0000-0000-000000000005",
  version: 0,
  segmentId: "00000000-0000-0000-0000-000000000006",
  segmentCode: "EQ-6010",
  segmentName: "智能瞄准器",
  segmentNameEn: "Sights",
  role: "MEMBER",
  presence: "PRODUCTION",
  place: "ZONE",
  counts: false,
  asOf: null,
  basis: "CLAIMED",
  note: "走访",
  noteEn: null,
  capacity: { text: "可月生产瞄具 1 万支以上", amount: 10000, unit: "支/月", mark: "AT_LEAST" },
  evidence: null,
  recordedAt: null,
  recordedBy: null,
  ownClaim: false,
};

const company = { id: firm, name: "示例企业" };
const refresh = () => Promise.resolve();

function holds(...rights: Right[]) {
  session.me.value = { rights, name: "", roles: [], taskForces: [] } as unknown as typeof session.me.value;
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(http, "get").mockResolvedValue({ items: [] }); // dictionaries and documents: none
  speak("zh");
  holds("ENTER_COMPANIES", "READ_LEADS", "EDIT_LEADS");
});

describe("what is sent of capacity and evidence", () => {
  it("is nothing where nothing is written", () => {
    expect(saidCapacity(capacityForm())).toBeNull();
    expect(saidEvidence(evidenceForm())).toBeNull();
  });

  it("keeps the words and reads the number", () => {
    const form = { text: " 1 万支以上 ", amount: "10,000", unit: "支/月", mark: "AT_LEAST" as const };
    expect(saidCapacity(form)).toEqual({ text: "1 万支以上", amount: 10000, unit: "支/月", mark: "AT_LEAST" });
    expect(SIGNS.AT_LEAST + "1").toBe("≥ 1");
  });
});

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

describe("a segment", () => {
  it("shows the capacity as it is written and as a number with its mark, and who merely says so", () => {
    const line = mount(HoldingLine, { props: { holding, company, refresh }, global });
    expect(line.text()).toContain("可月生产瞄具 1 万支以上");
    expect(line.text()).toContain("≥ 10,000");
    expect(line.text()).toContain("手工登记");
    expect(line.text()).toContain("待核实");
    expect(line.find(".tag.ok").exists()).toBe(false);
  });
});

describe("a segment that is corrected", () => {
  it("leaves open only what shows it once the chain office has verified it", () => {
    const verified = { day: "2026-01-05", verifier: "链示例", at: "2026-01-06T01:00:00Z" };
    const dialog = mount(HoldingDialog, { props: { companyId: firm, holding: { ...holding, verified } }, global });
    expect(dialog.text()).toContain("只能补充佐证");
    expect(dialog.text()).not.toContain("产能（原话）");
    expect(dialog.text()).not.toContain("环节年产值");
    expect(dialog.text()).toContain("文号或编号");
  });

  it("sends what was changed and leaves the rest to others", async () => {
    const edit = vi.spyOn(companies, "editHolding").mockResolvedValue({} as CompanyView);
    const dialog = mount(HoldingDialog, { props: { companyId: firm, holding }, global });
    await dialog.find("#holding-presence").setValue("SIGNED");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(edit.mock.calls[0]![2]).toEqual({ presence: "SIGNED" });
  });

  it("is not where a project tells it", () => {
    const line = (basis: string) =>
      mount(HoldingLine, { props: { holding: { ...holding, basis }, company, refresh }, global });
    expect(line("PROJECT").find(".acts").exists()).toBe(false);
    expect(line("REPORTED").find(".acts").exists()).toBe(true);
  });
});

describe("what happened with a firm", () => {
  const entry = { id: "1", kind: "CALL", content: "示例", recordedAt: "2025-03-03T01:00:00Z" } as never;
  const opened = async (items: never[]) => {
    vi.spyOn(companies, "listActivities").mockResolvedValue({ items });
    const card = mount(CompanyActivities, { props: { companyId: firm }, global });
    await flushPromises();
    return card.findComponent(ExportButton);
  };

  it("can be taken out where there is anything", async () => {
    expect((await opened([])).exists()).toBe(false);
    expect((await opened([entry])).props()).toMatchObject({ list: "company-activities", filter: { company: firm } });
  });
});

describe("who is in touch", () => {
  it("are the owners of open leads and who helps them, with a way to the others", async () => {
    const helper = (name: string) => ({ id: name, name });
    const read = vi.spyOn(leads, "readInTouch").mockResolvedValue({
      items: [
        { lead: { id: "1", title: "示例项目", stage: "CLUE", owner: helper("周示例") }, collaborators: [] },
        {
          lead: { id: "2", title: "示例项目二", stage: "ENGAGE", owner: helper("吴示例") },
          collaborators: [helper("郑示例"), helper("王示例")],
        },
      ] as never,
    });
    const card = mount(FirmInTouch, { props: { companyId: firm, companyName: "示例" }, global });
    await flushPromises();
    expect(read).toHaveBeenCalledWith(firm);
    const [first, second] = card.findAll("li").map((line) => line.text());
    expect(first).toContain("周示例");
    expect(first).not.toContain("协同");
    expect(second).toContain("吴示例");
    expect(second).toContain("协同 郑示例、王示例");
    expect(card.find("header a").attributes("href")).toBe(`/leads?company=${firm}`);
  });

  it("asks for other task forces only on a click", async () => {
    vi.spyOn(leads, "readInTouch").mockResolvedValue({ items: [] });
    const others = vi.spyOn(leads, "findOthers").mockResolvedValue({ items: [] });
    const card = mount(FirmInTouch, { props: { companyId: firm, companyName: "示例" }, global });
    await flushPromises();
    expect(others).not.toHaveBeenCalled();
    await card.find("button").trigger("click");
    await flushPromises();
    expect(others).toHaveBeenCalledWith(firm, "示例");
    expect(card.text()).toContain("没有别的专班在跟这家企业");
  });
});

describe("a page whose merge is undone", () => {
  it("reads each of its cards anew", async () => {
    const recorded = { recordedAt: "2025-03-03T01:00:00Z", recordedBy: "周示例", source: "ENTERED" };
    const record = { id: firm, version: 1, name: "示例", warnings: [], tags: [], mergedTo: null, ...recorded };
    vi.spyOn(companies, "readCompany").mockResolvedValue(record as unknown as CompanyView);
    const page = shallowMount(CompanyPage, { props: { id: firm }, global });
    await flushPromises();
    const card = () => page.findComponent({ name: "RelationsCard" }).element;
    const before = card();
    page.findComponent({ name: "CompanyMerges" }).vm.$emit("undone");
    await flushPromises();
    expect(card() === before).toBe(false);
  });
});
