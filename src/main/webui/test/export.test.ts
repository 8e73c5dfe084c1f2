import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import type { ExportPlan } from "../src/shared/types";
import ExportDialog from "../src/transfer/ExportDialog.vue";
import { downloads, exportAddress, firstColumns, keepChoice, lastChoice } from "../src/transfer/exports";

HTMLDialogElement.prototype.showModal = vi.fn();

const column = (name: string, usual: boolean, personal = false) => ({
  name,
  title: `列${name}`,
  usual,
  personal,
  chosen: usual,
});

const plan: ExportPlan = {
  name: "联系人",
  file: "联系人-2026-01-02-示例.xlsx",
  columns: [column("name", true), column("phone", true, true), column("id", false)],
  conditions: [{ name: "company", title: "企业", value: "示例公司" }],
  personal: "MASKED",
  empty: false,
};

const answers = (status: number, body: unknown) =>
  vi.fn().mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

async function opened() {
  const dialog = mount(ExportDialog, {
    props: { list: "people", filter: { company: "7", q: "" } },
    global: { plugins: [i18n], stubs: { RouterLink: true } },
    attachTo: document.body,
  });
  await flushPromises();
  return dialog;
}

describe("taking a list out", () => {
  beforeEach(() => {
    speak("zh");
    localStorage.clear();
    vi.stubGlobal("fetch", answers(200, plan));
    vi.spyOn(downloads, "start").mockImplementation(() => {});
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.innerHTML = "";
  });

  it("names filters, columns, format and language in the address of the file", () => {
    expect(
      exportAddress(
        "companies",
        { q: "永州", tag: ["a", "b"], region: "" },
        { format: "csv", columns: ["name", "id"] },
      ),
    ).toBe("/api/exports/companies?q=%E6%B0%B8%E5%B7%9E&tag=a&tag=b&format=csv&columns=name%2Cid&lang=zh");
    speak("en");
    expect(exportAddress("leads", {}, { format: "xlsx", columns: ["title"] })).toContain("lang=en");
  });

  it("starts with the columns of last time that there still are, else with the usual ones", () => {
    expect(firstColumns(plan, {})).toEqual(["name", "phone"]);
    expect(firstColumns(plan, { columns: ["id", "gone", "name"] })).toEqual(["name", "id"]);
    expect(firstColumns(plan, { columns: ["gone"] })).toEqual(["name", "phone"]);
    localStorage.setItem("lianzhao.export.people", "{broken");
    expect(lastChoice("people")).toEqual({});
    keepChoice("people", { format: "csv", columns: ["id"] });
    expect(lastChoice("people")).toEqual({ format: "csv", columns: ["id"] });
    expect(lastChoice("leads")).toEqual({});
  });

  it("says what is exported and how personal data leave, asks first, then fetches the file by a link", async () => {
    const dialog = await opened();
    expect(dialog.text()).toContain("企业 示例公司");
    expect(dialog.text()).toContain("会遮住一部分");
    await dialog.findAll("input[type=checkbox]")[1]!.trigger("change");
    expect(dialog.text()).not.toContain("会遮住一部分");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(downloads.start).toHaveBeenCalledWith("/api/exports/people?company=7&format=xlsx&columns=name&lang=zh");
    expect(dialog.emitted("close")).toHaveLength(1);
    expect(lastChoice("people").columns).toEqual(["name"]);
  });

  it("tells a refusal in the dialog and fetches nothing", async () => {
    const dialog = await opened();
    vi.stubGlobal(
      "fetch",
      answers(429, { type: "/problems/exports-of-one", detail: "你已有 2 个导出正在进行，等其中一个下载完再导出。" }),
    );
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.text()).toContain("等其中一个下载完");
    expect(downloads.start).not.toHaveBeenCalled();
    expect(dialog.emitted("close")).toBeUndefined();
  });

  it("does not go without a column", async () => {
    const dialog = await opened();
    for (const box of dialog.findAll("input[type=checkbox]").slice(0, 2)) await box.trigger("change");
    expect(dialog.text()).toContain("至少选一列");
    expect(dialog.get("button[type=submit]").attributes("disabled")).toBeDefined();
  });
});
