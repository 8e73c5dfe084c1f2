import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as chains from "../src/chain/api";
import * as documents from "../src/document/api";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import LeadPage from "../src/lead/LeadPage.vue";
import { Problem } from "../src/shared/problem";
import type { LeadView, TimelineItem } from "../src/shared/types";
import * as ownership from "../src/ownership/api";
import * as tasks from "../src/task/api";
import * as trend from "../src/trend/api";
import ExportButton from "../src/transfer/ExportButton.vue";

HTMLDialogElement.prototype.showModal = vi.fn();

const lead = (id: string, more: Partial<LeadView> = {}): LeadView => ({
  id,
  version: 1,
  title: `项目${id}`,
  summary: "",
  stage: "CLUE",
  state: "ACTIVE",
  stageSince: "2026-01-01",
  companyName: "示例公司",
  otherSegments: [],
  offChain: true,
  owner: { id: "p", name: "周示例" },
  referrer: { id: "c", name: "示例商会" },
  collaborators: [],
  namedLeaders: [],
  confidential: false,
  details: {},
  clocks: [],
  expertsNeeded: false,
  amounts: [],
  steps: [],
  stages: ["CLUE", "RESEARCH"],
  sameFirm: [],
  mayEdit: true,
  mayAssign: true,
  receivedOn: "2026-01-01",
  source: {},
  touchedAt: "2026-01-01T00:00:00Z",
  ...more,
});

const said = (id: string): TimelineItem => ({
  id: `said-${id}`,
  occurredOn: "2026-01-01",
  recordedAt: "2026-01-01T00:00:00Z",
  followUp: {
    id: `said-${id}`,
    kind: "CALL",
    occurredOn: "2026-01-01",
    recordedAt: "2026-01-01T00:00:00Z",
    content: `电话${id}`,
    mentions: [],
  },
});

describe("the page of a lead", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(api, "readLead").mockImplementation(async (id) => lead(id));
    vi.spyOn(api, "readTimeline").mockImplementation(async (id) => ({ items: [said(id)] }));
    vi.spyOn(chains, "listChains").mockResolvedValue({ items: [] });
    vi.spyOn(ownership, "readFirstTalk").mockResolvedValue({ credits: [], facts: [] });
    vi.spyOn(tasks, "listTasksAbout").mockResolvedValue({ items: [] });
    vi.spyOn(api, "readWatch").mockResolvedValue({ watched: false });
    vi.spyOn(trend, "listClosedGaps").mockResolvedValue({ items: [] });
    vi.spyOn(documents, "listDocuments").mockResolvedValue({ items: [] });
    vi.spyOn(documents, "readLimits").mockResolvedValue({ fileSize: 50 << 20, documents: 200 });
    vi.spyOn(api, "readReasons").mockResolvedValue({ items: [] });
    vi.spyOn(api, "readReferral").mockImplementation(
      async (id) =>
        ({
          externalId: `编号${id}`,
          holdsBack: true,
          recordedAt: "2026-01-01T00:00:00Z",
          contact: { name: "陈**", phone: "138****0001", consentOn: "2026-01-01" },
        }) as never,
    );
    vi.spyOn(api, "discloseContact").mockImplementation(
      async (id) => ({ name: "陈示例", phone: `1380000${id}` }) as never,
    );
  });

  async function open(id: string) {
    const page = mount(LeadPage, {
      props: { id },
      global: { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } },
    });
    await flushPromises();
    return page;
  }
  const draft = (page: VueWrapper) => page.get(".say textarea");

  it("shows nothing of one lead on the page of another", async () => {
    const page = await open("1");
    await page.get(".referral .show").trigger("click");
    await flushPromises();
    await draft(page).setValue("写给一的话");
    expect(page.text()).toContain("13800001");
    await page.setProps({ id: "2" });
    await flushPromises();
    expect(page.text()).toContain("电话2");
    expect(page.text()).toContain("编号2");
    expect(page.text()).not.toMatch(/电话1|编号1|13800001/);
    expect((draft(page).element as HTMLTextAreaElement).value).toBe("");
  });

  it("keeps a follow-up that is being written while something else of the lead is changed", async () => {
    const page = await open("1");
    await draft(page).setValue("写到一半");
    vi.spyOn(api, "stateAmount").mockResolvedValue(lead("1", { version: 2 }));
    await page
      .findAll("button")
      .find((one) => one.text() === "登记金额")!
      .trigger("click");
    await page.get("dialog #amount").setValue(12);
    await page.get("dialog form").trigger("submit");
    await flushPromises();
    expect((draft(page).element as HTMLTextAreaElement).value).toBe("写到一半");
    expect(api.readTimeline).toHaveBeenCalledTimes(2);
  });

  it("takes out the timeline of the lead that is shown", async () => {
    const page = await open("1");
    const shown = () => page.getComponent(ExportButton).props();
    expect(shown()).toMatchObject({ list: "lead-timeline", filter: { lead: "1" }, small: true });
    await page.setProps({ id: "2" });
    await flushPromises();
    expect(shown()).toMatchObject({ filter: { lead: "2" } });
  });

  it("says so when the next lead cannot be seen, and does not stay on the one before", async () => {
    const page = await open("1");
    vi.mocked(api.readLead).mockRejectedValue(new Problem(404, "missing", "找不到这个线索（…）"));
    await page.setProps({ id: "2" });
    await flushPromises();
    expect(page.text()).toContain("没有这条记录，或你看不到它");
    expect(page.text()).toContain("回到线索");
    expect(page.text()).not.toContain("项目1");
  });

  it("reads the lead again under a dialog that somebody else has overtaken", async () => {
    const page = await open("1");
    const edit = vi.spyOn(api, "editLead").mockRejectedValueOnce(new Problem(409, "stale", "别人刚改过"));
    await page
      .findAll(".card header .btn")
      .find((one) => one.text() === "修改")!
      .trigger("click");
    await page.get("dialog #edit-title").setValue("新名字");
    vi.mocked(api.readLead).mockResolvedValue(lead("1", { version: 7, summary: "别人写的" }));
    await page.get("dialog form").trigger("submit");
    await flushPromises();
    expect(page.get("dialog [role=alert]").text()).toContain("改动的有：项目内容");
    edit.mockResolvedValueOnce(lead("1", { version: 8 }));
    await page.get("dialog form").trigger("submit");
    await flushPromises();
    expect(edit.mock.lastCall![0].version).toBe(7);
    expect(edit.mock.lastCall![1]).toEqual({ title: "新名字" });
    expect(page.find("dialog").exists()).toBe(false);
  });

  it("asks for leads of other task forces only when told to", async () => {
    const asked = vi.spyOn(api, "findOthers").mockResolvedValue({
      items: [
        { id: "1", title: "项目1", receivedOn: "2026-01-01", stage: "CLUE", state: "ACTIVE" },
        { receivedOn: "2026-03-01", taskForce: "装备专班", stage: "ENGAGE", state: "ACTIVE" },
      ],
    });
    const page = await open("1");
    expect(asked).not.toHaveBeenCalled();
    await page
      .findAll("button")
      .find((button) => button.text() === "查别的专班在不在跟")!
      .trigger("click");
    await flushPromises();
    expect(asked).toHaveBeenCalledOnce();
    expect(page.find(".beside").text()).toContain("2026-03-01 已由装备专班登记");
    expect(page.findAll(".beside li")).toHaveLength(1);
  });
});
