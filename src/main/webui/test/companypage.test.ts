import { flushPromises, mount, shallowMount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as companies from "../src/company/api";
import CompanyActivities from "../src/company/CompanyActivities.vue";
import CompanyPage from "../src/company/CompanyPage.vue";
import * as leads from "../src/lead/api";
import FirmInTouch from "../src/lead/FirmInTouch.vue";
import type { CompanyView } from "../src/shared/types";
import ExportButton from "../src/transfer/ExportButton.vue";
import { begin, firm, global } from "./companysamples";

beforeEach(begin);

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
