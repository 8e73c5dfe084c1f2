import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { i18n, speak } from "../src/i18n";
import type { ImportView } from "../src/shared/types";
import * as api from "../src/transfer/api";
import ImportDialog from "../src/transfer/ImportDialog.vue";
import ImportsPage from "../src/transfer/ImportsPage.vue";
import { kindOf } from "../src/transfer/kinds";
import { isFirm } from "../src/transfer/outcomes";

const rights = vi.hoisted(() => ({ all: [] as string[] }));
vi.mock("../src/account/public", async (original) => ({
  ...(await original<object>()),
  may: (right: string) => rights.all.includes(right),
}));

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

const dialog = (first?: string) => mount(ImportDialog, { props: { first }, global: { plugins: [i18n] } });
const offered = (page: ReturnType<typeof dialog>) =>
  page.findAll("#import-kind option").map((option) => option.attributes("value"));

describe("a file that is handed in", () => {
  beforeEach(() => {
    speak("zh");
    rights.all = [];
  });

  it("holds firms unless somebody says otherwise, and what it needs is said", async () => {
    const page = dialog();
    expect(page.get<HTMLSelectElement>("#import-kind").element.value).toBe("companies");
    expect(page.text()).toContain("至少要有“企业名称”");
    await page.get("#import-kind").setValue("signals");
    expect(page.text()).toContain("“信号类型”“说明”“来源”");
    expect(page.get("a").attributes("href")).toBe("/api/imports/templates/signals?format=xlsx");
  });

  it("goes in as what was chosen", async () => {
    const handIn = vi.spyOn(api, "handIn").mockResolvedValue({ id: "1" } as ImportView);
    const page = dialog("signals");
    await page.get("form").trigger("submit");
    await flushPromises();
    expect(handIn).toHaveBeenCalledWith(expect.any(File), "", false, "signals");
    expect(page.emitted("taken")).toHaveLength(1);
  });

  it("may hold surveys where the chain office hands it in", () => {
    expect(offered(dialog())).toEqual(["companies", "signals"]);
    rights.all = ["EDIT_CHAINS"];
    expect(offered(dialog())).toEqual(["companies", "signals", "surveys"]);
  });

  it("of a kind that the person may not import is taken for the first that he may", () => {
    const chosen = () => dialog("surveys").get<HTMLSelectElement>("#import-kind").element.value;
    expect(chosen()).toBe("companies");
    rights.all = ["EDIT_CHAINS"];
    expect(chosen()).toBe("surveys");
  });

  it("is asked for at once where a link leads to it, as what the link says", async () => {
    rights.all = ["EDIT_CHAINS"];
    vi.spyOn(api, "listImports").mockResolvedValue({ items: [] });
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
    });
    await router.push("/imports?kind=surveys");
    const page = mount(ImportsPage, { global: { plugins: [i18n, router] } });
    await flushPromises();
    expect(page.get<HTMLSelectElement>("#import-kind").element.value).toBe("surveys");
  });

  it("of a kind of a later release reads like a list of firms", () => {
    expect([kindOf("signals"), kindOf("of-tomorrow")]).toEqual(["signals", "companies"]);
  });
});

describe("a row", () => {
  it("leads to its firm, and not to a signal as if that were one", () => {
    const row = { row: 2, outcome: "UPDATED" as const, label: "示例", subjectId: "1" };
    expect(isFirm({ kind: "companies" }, row)).toBe(true);
    expect(isFirm({ kind: "signals" }, row)).toBe(false);
    expect(isFirm({ kind: "signals" }, { ...row, outcome: "REVIEW" })).toBe(true);
  });
});
