import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { reactive } from "vue";
import * as chains from "../src/chain/api";
import { me } from "../src/account/session";
import * as documents from "../src/document/api";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import OtherLeads from "../src/lead/OtherLeads.vue";
import * as api from "../src/ownership/api";
import ConflictPage from "../src/ownership/ConflictPage.vue";
import DecisionDialog from "../src/ownership/DecisionDialog.vue";
import FirstTalkCard from "../src/ownership/FirstTalkCard.vue";
import HandoverDialog from "../src/ownership/HandoverDialog.vue";
import PoolPage from "../src/ownership/PoolPage.vue";
import { Problem } from "../src/shared/problem";
import type { ConflictView, FirstTalkView, LeadView, PoolRow, SideView } from "../src/shared/types";

const push = vi.fn();
const route = reactive({ path: "/leads/pool", query: {} as Record<string, string> });
const replace = vi.fn((to: { query: Record<string, string> }) => Object.assign(route, { query: to.query }));
vi.mock("vue-router", async (whole) => ({
  ...(await whole<object>()),
  useRouter: () => ({ push, replace }),
  useRoute: () => route,
}));
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
  push.mockReset();
  route.query = {};
  vi.spyOn(chains, "listChains").mockResolvedValue({ items: [{ code: "EQ", name: "智能装备" } as never] });
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

describe("the pool", () => {
  const row = (more: Partial<PoolRow> = {}): PoolRow => ({
    leadId: "l",
    title: "示例项目",
    companyName: "示例公司",
    stage: "CLUE",
    since: "2026-01-01",
    reason: "",
    ...more,
  });

  async function page(rows: PoolRow[]) {
    vi.spyOn(api, "listPool").mockResolvedValue({ items: rows });
    vi.spyOn(api, "readAllowance").mockResolvedValue({ has: 1, most: 20, today: 0, mostToday: 5 });
    const found = mount(PoolPage, { global });
    await flushPromises();
    return found;
  }

  it("lets one claim and goes to the lead", async () => {
    vi.spyOn(api, "claimLead").mockResolvedValue({ leadId: "l" });
    const found = await page([row()]);
    expect(found.text()).toContain("长期无进展，自动退回");
    expect(found.text()).toContain("你手上认领 1 / 20 条");
    await found.get(".one button").trigger("click");
    await flushPromises();
    expect(push).toHaveBeenCalledWith("/leads/l");
  });

  it("is narrowed down in the address, and says so where nothing is left", async () => {
    const found = await page([row()]);
    vi.mocked(api.listPool).mockResolvedValue({ items: [] });
    await found.get('select[aria-label="全部产业链"]').setValue("EQ");
    await found.get('select[aria-label="退回方式"]').setValue("IDLE");
    await flushPromises();
    expect(route.query).toEqual({ chain: "EQ", way: "IDLE" });
    expect(api.listPool).toHaveBeenLastCalledWith(expect.objectContaining({ chain: "EQ", way: "IDLE" }), undefined);
    expect(found.text()).toContain("没有符合条件的线索");
    await found
      .findAll("button")
      .find((one) => one.text() === "清除条件")!
      .trigger("click");
    await flushPromises();
    expect(route.query).toEqual({});
  });

  it("asks whoever is in several task forces for which one, and takes the usual one before", async () => {
    const claimed = vi.spyOn(api, "claimLead").mockResolvedValue({ leadId: "l" });
    const taskForces = ["e", "f", "g"].map((id) => ({ id, name: `专班${id}` }));
    me.value = { taskForces, rights: [] } as unknown as typeof me.value;
    const found = await page([row({ claimFor: "f" })]);
    await found.get(".one button").trigger("click");
    expect(claimed).not.toHaveBeenCalled();
    expect(found.get<HTMLSelectElement>("#claim-force").element.value).toBe("f");
    await found.get("#claim-force").setValue("g");
    await found.get("dialog form").trigger("submit");
    await flushPromises();
    expect(claimed).toHaveBeenCalledWith("l", "g");
    me.value = undefined;
  });

  it("says from when on one may claim what one returned", async () => {
    const found = await page([row({ claimableFrom: "2026-01-08" })]);
    expect(found.text()).toContain("2026-01-08 起可再认领");
    expect(found.findAll(".one button")).toHaveLength(0);
  });

  it("reads again where somebody was quicker", async () => {
    vi.spyOn(api, "claimLead").mockRejectedValue(new Problem(409, "pool-gone", "已被认领"));
    const found = await page([row()]);
    await found.get(".one button").trigger("click");
    await flushPromises();
    expect(found.text()).toContain("已被认领");
    expect(api.listPool).toHaveBeenCalledTimes(2);
  });
});

describe("a conflict", () => {
  const side = (more: Partial<SideView> = {}): SideView => ({
    hidden: false,
    mine: false,
    taskForce: "装备专班",
    ...more,
  });
  const conflict = (more: Partial<ConflictView> = {}): ConflictView => ({
    row: {
      id: "c",
      firm: "示例公司",
      automatic: true,
      openedOn: "2026-01-01",
      dueOn: "2026-01-06",
      light: "RED",
      contesting: side({ mine: true, leadId: "l", title: "示例项目" }),
      contested: side({ hidden: true }),
    },
    version: 2,
    entries: [],
    mayDecide: false,
    hidden: false,
    ...more,
  });

  it("tells of a hidden side only that it is there, and lets the own side speak", async () => {
    vi.spyOn(api, "readConflict").mockResolvedValue(conflict({ hidden: true }));
    const sent = vi.spyOn(api, "stateCase").mockResolvedValue(conflict());
    const done = { occurredOn: "2026-03-01", content: "示例", mentions: [], recordedAt: "2026-03-01T01:00:00Z" };
    vi.spyOn(api, "readContacts").mockResolvedValue({
      items: [
        { id: "1", ...done, followUp: { id: "v", kind: "VISIT", ...done } },
        { id: "2", ...done, followUp: { id: "n", kind: "NOTE", ...done } },
      ],
    });
    const found = mount(ConflictPage, { props: { id: "c" }, global });
    await flushPromises();
    expect(found.text()).toContain("有不便公开的内容");
    expect(found.text()).toContain("请交给知情的同事或指定领导裁定");
    await found
      .findAll("button")
      .find((one) => one.text() === "补充陈述")!
      .trigger("click");
    await flushPromises();
    await found.get("#contest-words").setValue("三月已拜访");
    expect(found.findAll("input[type=checkbox]")).toHaveLength(1);
    await found.get("input[type=checkbox]").setValue(true);
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith("c", { leadId: "l", content: "三月已拜访", documentIds: [], followUpIds: ["v"] });
  });

  it("shows what speaks for each side in its own column, by day", async () => {
    const evidence = [
      { id: "d", kind: "DOCUMENT", text: "会议纪要" },
      { id: "v", kind: "VISIT", on: "2026-03-05", text: "到厂拜访" },
      { id: "t", kind: "CALL", on: "2026-03-01", text: "首次通话" },
    ];
    const entry = { kind: "STATED" as const, by: "周示例", at: "2026-03-06T01:00:00Z", evidence: [] };
    vi.spyOn(api, "readConflict").mockResolvedValue(
      conflict({
        entries: [
          { ...entry, id: "1", contesting: true, content: "我方先到", evidence },
          { ...entry, id: "2", contesting: false, content: "我方在先" },
        ],
      }),
    );
    const found = mount(ConflictPage, { props: { id: "c" }, global });
    await flushPromises();
    const [contested, contesting] = found.findAll(".sides > section");
    expect(contested!.text()).toContain("我方在先");
    expect(contested!.text()).not.toContain("我方先到");
    expect(contesting!.findAll(".evidence li").map((one) => one.text())).toEqual([
      "2026-03-01 电话 首次通话",
      "2026-03-05 拜访 到厂拜访",
      "文件 会议纪要",
    ]);
  });

  it("is settled with shares where it is a joint one", async () => {
    const sent = vi.spyOn(api, "settleConflict").mockResolvedValue(conflict());
    const found = mount(DecisionDialog, { props: { conflict: conflict() }, global });
    await found.get("#outcome").setValue("JOINT");
    await found.get("#decision-reason").setValue("共同跟进");
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith("c", {
      version: 2,
      outcome: "JOINT",
      reason: "共同跟进",
      contested: 6,
      contesting: 4,
    });
  });
});

describe("a hand-over", () => {
  it("tells how many leads go and to whom they may", async () => {
    vi.spyOn(api, "previewHandover").mockResolvedValue({ owned: 3, collaborated: 2 });
    const sent = vi.spyOn(api, "handOver").mockResolvedValue({ owned: 3, collaborated: 2 });
    const leaver = { person: { id: "p", name: "周示例" }, active: false, leads: 3 };
    const found = mount(HandoverDialog, { props: { leaver }, global });
    await flushPromises();
    expect(found.text()).toContain("将移交：负责 3 条，协同 2 条");
    expect(found.findAll("#heir option").map((one) => one.text())).toEqual(["请选择", "吴示例"]);
    await found.get("#heir").setValue("q");
    await found.get("#handover-reason").setValue("调离");
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ fromUserId: "p", toUserId: "q", reason: "调离" }));
    expect(found.emitted("done")).toHaveLength(1);
  });
});
