import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as documents from "../src/document/api";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import OtherLeads from "../src/lead/OtherLeads.vue";
import * as api from "../src/ownership/api";
import FirstTalkCard from "../src/ownership/FirstTalkCard.vue";
import HandoverDialog from "../src/ownership/HandoverDialog.vue";
import type { FirstTalkView, LeadView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };
const lead = (more: Partial<LeadView> = {}) =>
  ({ id: "l", version: 1, stage: "CLUE", state: "ACTIVE", mayEdit: true, mayAssign: true, ...more }) as LeadView;
const holder = { person: { id: "p", name: "周示例" }, taskForce: { id: "f", name: "装备专班" } };
const talk = (more: Partial<FirstTalkView> = {}): FirstTalkView => ({
  state: "YELLOW",
  holder,
  registeredOn: "2026-01-01",
  validFrom: "2026-01-03",
  protectedUntil: "2026-04-03",
  dueOn: "2026-02-02",
  credits: [{ kind: "FIRST_TALK", holder, share: 100, since: "2026-01-03" }],
  facts: [],
  ...more,
});

beforeEach(() => {
  vi.restoreAllMocks();
  speak("zh");
  vi.spyOn(leads, "listColleagues").mockResolvedValue({
    people: [
      { id: "p", name: "周示例" },
      { id: "q", name: "吴示例" },
    ],
    taskForces: [],
  });
  vi.spyOn(documents, "listDocuments").mockResolvedValue({ items: [] });
});

describe("first talks on the page of a lead", () => {
  async function card(shown: LeadView, known: FirstTalkView) {
    vi.spyOn(api, "readFirstTalk").mockResolvedValue(known);
    const found = mount(FirstTalkCard, { props: { lead: shown }, global });
    await flushPromises();
    return found;
  }

  it("say who was first, until when that holds and what keeps it", async () => {
    const text = (await card(lead(), talk())).text();
    expect(text).toContain("即将失效");
    expect(text).toContain("周示例（装备专班）");
    expect(text).toContain("2026-02-02 前没有新进展，保护自动失效");
    expect(text).toContain("首谈 100%");
  });

  it("tell how to begin where nothing is registered, and offer nothing to who only reads", async () => {
    const found = await card(lead({ mayEdit: false, mayAssign: false }), { credits: [], facts: [] });
    expect(found.text()).toContain("还没有首谈登记");
    expect(found.findAll("button")).toHaveLength(0);
  });

  it("let nobody return a confidential or a signed lead", async () => {
    expect((await card(lead({ confidential: true }), talk())).text()).not.toContain("退回公海");
    expect((await card(lead({ stage: "SIGNED" }), talk())).text()).not.toContain("退回公海");
  });

  it("send a transfer with its reason", async () => {
    const sent = vi.spyOn(api, "transferLead").mockResolvedValue(talk());
    const found = await card(lead(), talk());
    await found
      .findAll("button")
      .find((one) => one.text() === "移交")!
      .trigger("click");
    await flushPromises();
    await found.get("#transfer-owner").setValue("q");
    await found.get("#transfer-reason").setValue("片区调整");
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith("l", { ownerId: "q", taskForceId: null, reason: "片区调整" });
    expect(found.emitted("changed")).toHaveLength(1);
  });
});

describe("what others learn of a protected firm", () => {
  it("is until when, beside what is masked", () => {
    const hint = mount(OtherLeads, {
      props: {
        leads: [
          {
            receivedOn: "2026-01-01",
            taskForce: "装备专班",
            stage: "CLUE",
            state: "ACTIVE",
            protectedUntil: "2026-02-02",
          },
        ],
      },
      global,
    });
    expect(hint.text()).toContain("首谈保护中，至 2026-02-02");
  });
});

describe("a hand-over", () => {
  it("tells how many leads go and what goes along, anew for whoever takes over, and to whom they may", async () => {
    const preview = vi.spyOn(api, "previewHandover").mockImplementation(async (_, heir) => ({
      owned: 3,
      collaborated: 2,
      tasks: heir ? 5 : 4,
      visits: 1,
      targets: 6,
    }));
    const sent = vi.spyOn(api, "handOver").mockResolvedValue({ owned: 3, collaborated: 2 });
    const leaver = { person: { id: "p", name: "周示例" }, active: false, leads: 3 };
    const found = mount(HandoverDialog, { props: { leaver }, global });
    await flushPromises();
    expect(found.text()).toContain("将移交：负责 3 条，协同 2 条");
    expect(found.text()).toContain("待办任务 4 项，已安排的拜访 1 次，目标企业 6 个");
    expect(found.text()).toContain("选好接收人后重新计数");
    expect(found.findAll("#heir option").map((one) => one.text())).toEqual(["请选择", "吴示例"]);
    await found.get("#heir").setValue("q");
    await flushPromises();
    expect(preview).toHaveBeenLastCalledWith("p", "q");
    expect(found.text()).toContain("待办任务 5 项");
    await found.get("#handover-reason").setValue("调离");
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ fromUserId: "p", toUserId: "q", reason: "调离" }));
    expect(found.emitted("done")).toHaveLength(1);
  });
});
