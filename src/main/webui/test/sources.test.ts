import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import LeadDialog from "../src/lead/LeadDialog.vue";
import LeadSource from "../src/lead/LeadSource.vue";
import SourceDialog from "../src/lead/SourceDialog.vue";
import SourceFields from "../src/lead/SourceFields.vue";
import { askedBy, blankSource, changedSource, saidIn, sourceOf } from "../src/lead/sources";
import * as settings from "../src/setting/api";
import { readDictionaries } from "../src/setting/dictionaries";
import type { LeadView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };

const lead = {
  id: "l",
  version: 3,
  sourceChannel: "EVENT",
  source: {
    company: { id: "f", name: "永州示例电子有限公司" },
    person: { id: "p", name: "周示例" },
    event: "示例推介会",
    eventOn: "2026-03-01",
    firstContact: { id: "me", name: "何示例" },
  },
  receivedOn: "2026-03-02",
  mayEdit: true,
  mayAssign: false,
} as unknown as LeadView;

beforeEach(() => {
  speak("zh");
  vi.restoreAllMocks();
  vi.spyOn(settings, "listDictionaries").mockResolvedValue({ items: [] });
});

describe("what is said of a source", () => {
  it("is asked for by its channel", () => {
    expect(askedBy("RESIDENT")).toEqual(["firm"]);
    expect(askedBy("TRIP")).toEqual(["trip"]);
    expect(askedBy("ADDED_BY_PEOPLE")).toEqual([]);
  });

  it("names a contact by his record, and a firm that is not in the register by its name", () => {
    const contact = { ...blankSource(), sourceName: "周示例", sourcePersonId: "p" };
    expect(saidIn(contact)).toMatchObject({ sourcePersonId: "p", sourceName: null });
    expect(saidIn({ ...blankSource(), sourceCompany: " 示例厂 " })).toMatchObject({
      sourceCompanyId: null,
      sourceName: "示例厂",
    });
  });

  it("has a day only with its event or trip", () => {
    expect(saidIn({ ...blankSource(), sourceEventOn: "2026-03-01" })).toMatchObject({ sourceEventOn: null });
    const trip = { ...blankSource(), sourceTrip: "示例外出", sourceTripOn: "2026-03-01" };
    expect(saidIn(trip)).toMatchObject({ sourceTripOn: "2026-03-01" });
  });

  it("changes only where something else is said", () => {
    const before = sourceOf(lead);
    expect(changedSource(before, { ...before })).toEqual({});
    expect(changedSource(before, { ...before, sourceName: "吴示例", sourcePersonId: "" })).toEqual({
      sourcePersonId: null,
      sourceName: "吴示例",
    });
    expect(changedSource(before, { ...before, sourceEvent: "" })).toEqual({ sourceEvent: null, sourceEventOn: null });
  });
});

describe("the fields of a source", () => {
  const labels = (channel: string, all = false) =>
    mount(SourceFields, { props: { modelValue: blankSource(), channel, all }, global })
      .findAll("label")
      .map((label) => label.text());

  it("are those of its channel, or all of them", () => {
    expect(labels("")).toEqual([]);
    expect(labels("RESIDENT")).toEqual(["来源企业"]);
    expect(labels("EVENT")).toEqual(["招商活动", "日期"]);
    expect(labels("CALL", true)).toEqual(["来源企业", "引荐人", "招商活动", "日期", "外出招商", "日期"]);
  });
});

describe("opening a lead", () => {
  it("asks who brought it when the channel is chosen, and sends when it came", async () => {
    vi.useFakeTimers({ now: new Date("2026-03-03T02:00:00Z"), toFake: ["Date"] });
    const values = [{ code: "TRIP", name: "外出招商", nameEn: "Our trip", retired: false }];
    vi.spyOn(settings, "listDictionaries").mockResolvedValue({
      items: [{ code: "source-channel", values }],
    } as unknown as Awaited<ReturnType<typeof settings.listDictionaries>>);
    const open = vi.spyOn(api, "openLead").mockResolvedValue(lead);
    const dialog = mount(LeadDialog, {
      global: { ...global, stubs: { ...global.stubs, FirmLeads: true, RegionPicker: true } },
    });
    await readDictionaries(true);
    await flushPromises();
    expect(dialog.find("#source-trip").exists()).toBe(false);
    await dialog.get("#lead-title").setValue("示例项目");
    await dialog.get("#lead-company").setValue("示例公司");
    await dialog.get("#lead-source").setValue("TRIP");
    await dialog.get("#source-trip").setValue("示例外出");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(open).toHaveBeenCalledWith({
      title: "示例项目",
      companyName: "示例公司",
      sourceChannel: "TRIP",
      sourceTrip: "示例外出",
      receivedOn: "2026-03-03",
    });
    vi.useRealTimers();
  });
});

describe("the card of a source", () => {
  it("says who brought the lead, at which event, and who received it first", () => {
    const text = mount(LeadSource, { props: { lead }, global }).text();
    for (const said of ["永州示例电子有限公司", "周示例", "示例推介会", "2026-03-01", "何示例", "2026-03-02"]) {
      expect(text).toContain(said);
    }
  });

  it("is edited field by field; who was first is for those to say who give leads to others", async () => {
    const edit = vi.spyOn(api, "editLead").mockResolvedValue(lead);
    const dialog = mount(SourceDialog, { props: { lead }, global });
    expect(dialog.find("#source-first").exists()).toBe(false);
    await dialog.get("#source-trip").setValue("示例外出");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(edit).toHaveBeenCalledWith(lead, { sourceTrip: "示例外出" });
  });
});
