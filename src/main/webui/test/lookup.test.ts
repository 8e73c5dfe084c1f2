import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as companies from "../src/company/api";
import CompanyDialog from "../src/company/CompanyDialog.vue";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lookup/api";
import FirmLookup from "../src/lookup/FirmLookup.vue";
import { Problem } from "../src/shared/problem";
import type { CompanyView, LookupView, OfferedFirm, SourceAnswer } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const id = "00000000-0000-0000-0000-000000000001";
const lookupId = "00000000-0000-0000-0000-000000000002";

const offer = (firm: Partial<OfferedFirm["firm"]>, more: Partial<OfferedFirm> = {}): OfferedFirm =>
  ({ gone: false, firm: { name: "湘南样例有限公司", formerNames: [], leftOut: [], ...firm }, ...more }) as OfferedFirm;

const found = offer(
  {
    creditCode: "91431100MA4EXAMP04",
    capital: "500万元人民币",
    address: "示例路1号",
    regionCode: "431103",
    foundedOn: "2019-03-21",
  },
  { found: { lookupId, place: 0 }, on: "2026-01-31", regionName: "湖南省永州市冷水滩区" },
);

const source = (of: Partial<SourceAnswer>): SourceAnswer =>
  ({ source: "vendor", name: "示例数据", outside: true, state: "ANSWERED", firms: [], ...of }) as SourceAnswer;
const register = (...firms: OfferedFirm[]) => source({ source: "register", name: "企业库", outside: false, firms });

/** Answers the question to the register, and then the one to the vendor. */
function answer(first: LookupView, second?: LookupView | Error) {
  return vi.spyOn(api, "lookUp").mockImplementation((_, asked) => {
    if (asked === "register") return Promise.resolve(first);
    return second instanceof Error ? Promise.reject(second) : Promise.resolve(second!);
  });
}

const pause = async (time: number) => {
  vi.advanceTimersByTime(time);
  await flushPromises();
};

beforeEach(() => {
  speak("zh");
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("typing a firm's name", () => {
  const open = () =>
    mount(FirmLookup, {
      props: { modelValue: "", inputId: "firm", maxlength: 200 },
      global: { plugins: [i18n] },
    });
  const known = offer({ companyId: id, name: "湘南样例厂" });

  async function typed(text: string) {
    const field = open();
    await field.get("input").setValue(text);
    await pause(300);
    return field;
  }

  it("offers the register's firms first and the vendor's below them when they come", async () => {
    const ask = answer(
      { sources: [register(known), source({ state: "TO_ASK" })] },
      { sources: [register(), source({ firms: [found] })] },
    );
    const field = await typed("湘南样例");
    expect(field.text()).toContain("已在库中");
    expect(field.text()).toContain("正在查示例数据");
    expect(ask).toHaveBeenCalledTimes(1);
    await pause(500);
    expect(field.findAll("[role=option]").map((one) => one.get(".name").text())).toEqual([
      "湘南样例厂 已在库中",
      "湘南样例有限公司",
    ]);
    expect(ask).toHaveBeenLastCalledWith("湘南样例", "vendor");
  });

  it("works with the keyboard, and Esc closes the list and not the form", async () => {
    answer({ sources: [register(known), source({ firms: [found] })] });
    const field = await typed("湘南样例");
    const input = field.get("input");
    await input.trigger("keydown", { key: "ArrowUp" });
    expect(field.findAll("[role=option]")[1]!.attributes("aria-selected")).toBe("true");
    await input.trigger("keydown", { key: "Enter" });
    expect(field.emitted("take")).toEqual([[found, "示例数据"]]);
    await input.setValue("湘南");
    await pause(300);
    await input.trigger("keydown", { key: "ArrowDown" });
    await input.trigger("keydown", { key: "Enter" });
    expect(field.emitted("known")).toEqual([[{ id, name: "湘南样例厂" }]]);
    await input.setValue("湘南样");
    await pause(300);
    const escape = new KeyboardEvent("keydown", { key: "Escape", cancelable: true, bubbles: true });
    input.element.dispatchEvent(escape);
    await flushPromises();
    expect(escape.defaultPrevented).toBe(true);
    expect(field.findAll("[role=option]")).toHaveLength(0);
  });

  it("opens a firm that the vendor has and the register, too", async () => {
    answer({ sources: [register(), source({ firms: [offer({ companyId: id })] })] });
    const field = await typed("湘南样例");
    await field.get("[role=option]").trigger("click");
    expect(field.emitted("known")).toEqual([[{ id, name: "湘南样例有限公司" }]]);
  });

  it.each([
    [new Problem(0, "unreachable", ""), "示例数据暂时没有答复，可以直接手填"],
    [{ sources: [register(), source({ state: "NO_ANSWER" })] }, "示例数据暂时没有答复，可以直接手填"],
    [{ sources: [register(), source({})] }, "示例数据没有查到，可以直接手填"],
    [{ sources: [register(), source({ state: "SPENT" })] }, "次数用完了"],
    [{ sources: [register(), source({ state: "SPENT_TODAY" })] }, "明天再查"],
  ])("says quietly that the vendor has nothing", async (second, words) => {
    answer({ sources: [register(), source({ state: "TO_ASK" })] }, second);
    const field = await typed("湘南样例");
    await pause(500);
    expect(field.text()).toContain(words);
    expect(field.emitted()).not.toHaveProperty("take");
  });

  it("tells nobody outside a name that was brought along before somebody asks for it", async () => {
    const ask = answer(
      { sources: [register(), source({ state: "TO_ASK" })] },
      { sources: [register(), source({ firms: [found] })] },
    );
    const field = mount(FirmLookup, {
      props: { modelValue: "湘南样例", inputId: "firm", maxlength: 200 },
      global: { plugins: [i18n] },
    });
    await pause(2000);
    expect(ask.mock.calls).toEqual([["湘南样例", "register"]]);
    await field.get("button").trigger("click");
    await flushPromises();
    expect(ask).toHaveBeenLastCalledWith("湘南样例", "vendor");
    expect(field.findAll("[role=option]")).toHaveLength(1);
  });

  it("asks for the last word only", async () => {
    const ask = answer({ sources: [register()] });
    const field = open();
    for (const text of ["湘", "湘南", "湘南样"]) await field.get("input").setValue(text);
    await pause(300);
    expect(ask).toHaveBeenCalledOnce();
    await field.get("input").setValue("");
    await pause(300);
    expect(ask).toHaveBeenCalledOnce();
    expect(field.findAll("[role=option]")).toHaveLength(0);
  });
});

describe("filling in a firm that was found", () => {
  beforeEach(() => {
    vi.spyOn(companies, "listIndustries").mockResolvedValue({ items: [] });
    vi.spyOn(companies, "listRegions").mockResolvedValue({ items: [] });
    vi.spyOn(companies, "findDuplicates").mockResolvedValue({ outcome: "DIFFERENT", matches: [] });
    vi.spyOn(companies, "lookAtCode").mockResolvedValue({ normalised: "", valid: true, warnings: [] });
  });

  const open = () => mount(CompanyDialog, { global: { plugins: [i18n] } });
  type Dialog = ReturnType<typeof open>;
  const value = (dialog: Dialog, field: string) => (dialog.get(field).element as HTMLInputElement).value;

  async function choose(dialog: Dialog, chosen: OfferedFirm) {
    answer({ sources: [register(), source({ firms: [chosen] })] });
    await dialog.get("#company-name").setValue("湘南样例");
    await pause(300);
    await dialog.get("[role=option]").trigger("click");
    await pause(400);
  }

  it("fills each field with its source and day, until somebody changes it", async () => {
    const dialog = open();
    await choose(dialog, found);
    expect(value(dialog, "#company-name")).toBe("湘南样例有限公司");
    expect(value(dialog, "#credit-code")).toBe("91431100MA4EXAMP04");
    expect(dialog.text()).toContain("已按示例数据（2026-01-31）填好 6 项");
    expect(dialog.text()).toContain("现在是湖南省永州市冷水滩区");
    expect(dialog.get("#capital-note").text()).toBe("来自示例数据（2026-01-31）");
    expect(dialog.get("#credit-code-note").text()).toBe("来自示例数据（2026-01-31）；代码正确");
    await dialog.get("#capital").setValue("600万元");
    expect(dialog.get("#capital-note").text()).toContain("照执照写");
    expect(dialog.text()).toContain("填好 5 项");
  });

  it("leaves what somebody has typed, and clears what an earlier choice filled in", async () => {
    const dialog = open();
    await dialog.get("#address").setValue("我写的地址");
    await choose(dialog, found);
    expect(value(dialog, "#address")).toBe("我写的地址");
    await choose(dialog, offer({ name: "湘北样例有限公司" }, { on: "2026-02-01" }));
    expect(value(dialog, "#company-name")).toBe("湘北样例有限公司");
    expect(value(dialog, "#credit-code")).toBe("");
    expect(value(dialog, "#capital")).toBe("");
    expect(value(dialog, "#address")).toBe("我写的地址");
  });

  it("says nothing of where facts are from once another firm is meant", async () => {
    const dialog = open();
    await choose(dialog, found);
    await dialog.get("#company-name").setValue("湘北样例有限公司");
    await dialog.get("#credit-code").setValue("");
    expect(dialog.text()).not.toContain("已按示例数据");
    expect(dialog.get("#capital-note").text()).toContain("照执照写");
  });

  it("says what was left out, and that a firm is there no longer", async () => {
    const dialog = open();
    await choose(dialog, offer({ status: "注销", leftOut: ["creditCode", "foundedOn"] }, { gone: true }));
    expect(dialog.get(".note.warn").text()).toContain("登记状态是「注销」");
    expect(dialog.get(".note.warn").text()).toContain("信用代码，成立日期给的内容不对，没有填");
  });

  it("tells where the firm was found when it is saved", async () => {
    const enter = vi.spyOn(companies, "enterCompany").mockResolvedValue({ id } as CompanyView);
    const dialog = open();
    await choose(dialog, found);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(enter).toHaveBeenCalledWith(
      expect.objectContaining({ name: "湘南样例有限公司", regionCode: "431103", found: { lookupId, place: 0 } }),
    );
  });

  it("leads to a firm of the register, beside the form where more has been typed", async () => {
    const beside = vi.spyOn(window, "open").mockReturnValue(null);
    const known = offer({ companyId: id, name: "湘南样例厂" });
    const dialog = open();
    await choose(dialog, known);
    expect(dialog.emitted("known")).toEqual([[{ id, name: "湘南样例厂" }]]);
    await dialog.get("#address").setValue("我写的地址");
    await choose(dialog, known);
    expect(beside).toHaveBeenCalledWith(`/companies/${id}`, "_blank", "noopener");
    expect(dialog.emitted("known")).toHaveLength(1);
  });
});
