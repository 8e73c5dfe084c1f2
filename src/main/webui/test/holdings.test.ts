import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as companies from "../src/company/api";
import { capacityForm, saidCapacity, SIGNS } from "../src/company/capacity";
import { evidenceForm, saidEvidence } from "../src/company/evidence";
import HoldingDialog from "../src/company/HoldingDialog.vue";
import HoldingLine from "../src/company/HoldingLine.vue";
import type { CompanyView, HoldingView } from "../src/shared/types";
import { begin, firm, global } from "./companysamples";

HTMLDialogElement.prototype.showModal = vi.fn();

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

beforeEach(begin);

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
