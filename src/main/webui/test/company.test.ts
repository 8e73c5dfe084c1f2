import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as api from "../src/company/api";
import CompanyDialog from "../src/company/CompanyDialog.vue";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { CompanyView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const id = "00000000-0000-0000-0000-000000000001";
const match = {
  companyId: id,
  name: "示例电子有限公司",
  outcome: "SAME" as const,
  reason: "CREDIT_CODE" as const,
  reasons: ["CREDIT_CODE" as const],
  strength: 100,
};

describe("entering a company", () => {
  beforeEach(() => {
    speak("zh");
    vi.useFakeTimers();
    vi.spyOn(api, "listIndustries").mockResolvedValue({ items: [{ code: "C", name: "制造业" }] });
    vi.spyOn(api, "listRegions").mockResolvedValue({ items: [{ code: "430000", name: "湖南省", fullName: "湖南省" }] });
  });
  afterEach(() => vi.useRealTimers());

  const open = () => mount(CompanyDialog, { global: { plugins: [i18n] } });
  const pause = async () => {
    vi.advanceTimersByTime(400);
    await flushPromises();
  };

  it("tells while somebody types that the register has the firm, and what is doubtful about the code", async () => {
    vi.spyOn(api, "findDuplicates").mockResolvedValue({ outcome: "SAME", matches: [match] });
    vi.spyOn(api, "lookAtCode").mockResolvedValue({ normalised: "1", valid: false, warnings: ["校验位不对"] });
    const dialog = open();
    await dialog.get("#company-name").setValue("示例电子有限公司");
    await dialog.get("#credit-code").setValue("1");
    await pause();
    expect(dialog.text()).toContain("企业库里已有这一家");
    expect(dialog.get(`a[href="/companies/${id}"]`).text()).toBe("示例电子有限公司");
    expect(dialog.get("#credit-code-note").text()).toBe("校验位不对");
  });

  it("asks once when somebody types fast", async () => {
    const ask = vi.spyOn(api, "findDuplicates").mockResolvedValue({ outcome: "DIFFERENT", matches: [] });
    const dialog = open();
    for (const text of ["示", "示例", "示例电"]) await dialog.get("#company-name").setValue(text);
    await pause();
    expect(ask).toHaveBeenCalledOnce();
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ name: "示例电", creditCode: "" }));
  });

  it("sends what was filled in and leaves out what was not", async () => {
    const enter = vi.spyOn(api, "enterCompany").mockResolvedValue({ id } as CompanyView);
    const dialog = open();
    await flushPromises();
    await dialog.get("#company-name").setValue("示例");
    await dialog.get("select").setValue("430000");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(enter).toHaveBeenCalledWith({ name: "示例", regionCode: "430000" });
    expect(dialog.emitted("entered")).toHaveLength(1);
  });

  it("takes several names and tags in one line", async () => {
    const enter = vi.spyOn(api, "enterCompany").mockResolvedValue({ id } as CompanyView);
    const dialog = open();
    await dialog.get("#company-name").setValue("示例");
    await dialog.get("#short-names").setValue("示；例");
    await dialog.get("#tags").setValue("高新; 专精特新、规上 ");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(enter).toHaveBeenCalledWith({
      name: "示例",
      shortNames: ["示", "例"],
      tags: ["高新", "专精特新", "规上"],
    });
  });

  it("says why a firm was refused and keeps what was typed", async () => {
    vi.spyOn(api, "enterCompany").mockRejectedValue(new Problem(409, "duplicate-company", "企业库里已有这家企业"));
    const dialog = open();
    await dialog.get("#company-name").setValue("示例");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get("[role=alert]").text()).toContain("企业库里已有这家企业");
    expect((dialog.get("#company-name").element as HTMLInputElement).value).toBe("示例");
  });
});
