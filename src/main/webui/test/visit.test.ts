import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as account from "../src/account/session";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import { today } from "../src/shared/format";
import { Problem, STALE } from "../src/shared/problem";
import type { VisitView } from "../src/shared/types";
import * as api from "../src/visit/api";
import { visitDay } from "../src/visit/days";
import VisitDialog from "../src/visit/VisitDialog.vue";
import VisitsCard from "../src/visit/VisitsCard.vue";

HTMLDialogElement.prototype.showModal = vi.fn();
const global = { plugins: [i18n], stubs: { RouterLink: { props: ["to"], template: "<a :href='to'><slot /></a>" } } };
const visit = (more: Partial<VisitView> = {}): VisitView => ({
  id: "v",
  version: 3,
  kind: "VISIT",
  day: "2999-03-05",
  time: "10:00",
  lead: { id: "l", title: "背光模组" },
  companyId: "c",
  companyName: "东莞示例公司",
  purpose: "看产线",
  leader: { id: "p", name: "唐示例" },
  people: [{ id: "q", name: "吴示例" }],
  state: "PLANNED",
  overdue: false,
  dayOff: false,
  mayEdit: true,
  missing: [],
  plannedAt: "2026-01-01T00:00:00Z",
  plannedBy: "唐示例",
  moves: [],
  ...more,
});

beforeEach(() => {
  vi.restoreAllMocks();
  speak("zh");
  vi.spyOn(account, "may").mockReturnValue(true);
  vi.spyOn(api, "readDay").mockResolvedValue({ day: today(), working: true, known: true });
  vi.spyOn(leads, "listReaders").mockResolvedValue({ items: [{ id: "p", name: "唐示例" }] });
  vi.spyOn(leads, "listColleagues").mockResolvedValue({ people: [{ id: "p", name: "唐示例" }], taskForces: [] });
});

describe("coming visits", () => {
  async function card(...visits: VisitView[]) {
    vi.spyOn(api, "listVisits").mockImplementation(async ({ overdue }) => ({
      items: visits.filter((one) => one.overdue === overdue),
    }));
    const found = mount(VisitsCard, { props: { whose: "mine" }, global });
    await flushPromises();
    return found;
  }

  it("say when, whom, why, who leads and what to ask for", async () => {
    const text = (await card(visit({ missing: ["主要客户", "能耗"] }))).text();
    for (const words of [
      "3 月 5 日",
      "10:00",
      "东莞示例公司",
      "看产线",
      "带队 唐示例",
      "同行 吴示例",
      "缺：主要客户、能耗",
    ])
      expect(text).toContain(words);
  });

  it("ask whether people met where the day is over, and log what came of it", async () => {
    const held = vi.spyOn(api, "holdVisit").mockResolvedValue(visit({ state: "HELD" }));
    const list = await card(visit({ day: "2026-01-05", overdue: true }));
    expect(list.text()).toContain("见面了吗？");
    await list.find(".acts button").trigger("click");
    await list.find("#meeting-content").setValue("谈了搬迁");
    await list.find("#meeting-next").setValue("寄平面图");
    await list.find("dialog form").trigger("submit");
    await flushPromises();
    expect(held).toHaveBeenCalledWith(
      expect.objectContaining({ id: "v" }),
      expect.objectContaining({ content: "谈了搬迁", nextStep: "寄平面图", occurredOn: "2026-01-05" }),
    );
    expect(list.find("dialog").exists()).toBe(false);
  });

  it("are shown beside few of those that are over, and the rest has a link", async () => {
    const over = ["1", "2", "3", "4"].map((id) => visit({ id, day: "2026-01-05", overdue: true, purpose: `旧${id}` }));
    const list = await card(...over, visit({ purpose: "今天的事" }));
    const text = list.text();
    expect(text).toContain("今天的事");
    expect(text).toContain("旧2");
    expect(text).not.toContain("旧3");
    expect(list.get('a[href="/visits?whose=mine"]').text()).toBe("还有 2 项到期没记");
  });

  it("are those of the task force that is chosen, and read anew for another one", async () => {
    const asked = vi.spyOn(api, "listVisits").mockResolvedValue({ items: [] });
    const list = mount(VisitsCard, { props: { whose: "forces", force: "a" }, global });
    await flushPromises();
    await list.setProps({ force: "b" });
    await flushPromises();
    const forces = asked.mock.calls.map((call) => call[0].taskForce);
    expect(forces).toEqual(["a", "a", "b", "b"]);
  });

  it("lead to all of a lead's", async () => {
    vi.spyOn(api, "listVisits").mockResolvedValue({ items: [] });
    const list = mount(VisitsCard, { props: { lead: "l" }, global });
    await flushPromises();
    expect(list.find('a[href="/visits?lead=l"]').exists()).toBe(true);
  });

  it("cannot be held before their day, and not be changed by everybody", async () => {
    expect((await card(visit())).text()).not.toContain("已见面");
    expect((await card(visit({ mayEdit: false }))).find(".acts").exists()).toBe(false);
  });

  it("tell that they were moved, from when and why", async () => {
    const move = {
      day: "2999-03-01",
      time: "09:00",
      toDay: "2999-03-05",
      toTime: "10:00",
      reason: "对方改期",
      movedAt: "2026-01-01T00:00:00Z",
      movedBy: "唐示例",
    };
    const text = (await card(visit({ moves: [move] }))).text();
    expect(text).toContain("改期");
    expect(text).toContain("对方改期");
  });
});

describe("a visit that somebody else changed meanwhile", () => {
  const stale = () => new Problem(409, STALE, "别人先改了");

  async function listed(press: string) {
    const asked = vi
      .spyOn(api, "listVisits")
      .mockImplementation(async ({ overdue }) => ({ items: overdue ? [] : [visit({ day: today() })] }));
    const list = mount(VisitsCard, { props: { whose: "mine" }, global });
    await flushPromises();
    await list
      .findAll(".acts button")
      .find((one) => one.text() === press)!
      .trigger("click");
    await flushPromises();
    const submit = async () => {
      await list.get("dialog form").trigger("submit");
      await flushPromises();
    };
    return { asked, list, submit };
  }

  it("is read again under the form, so that what was written down goes through the next time", async () => {
    const held = vi.spyOn(api, "holdVisit").mockRejectedValueOnce(stale());
    vi.spyOn(api, "readVisit").mockResolvedValue(visit({ version: 4, place: "深圳" }));
    const { list, submit } = await listed("已见面");
    await list.get("#meeting-content").setValue("谈了搬迁");
    await submit();
    expect(list.get("dialog").text()).toContain("地点");
    held.mockResolvedValue(visit({ state: "HELD" }));
    await submit();
    expect(held.mock.calls.map((call) => call[0].version)).toEqual([3, 4]);
    expect(held.mock.calls[1]![1].content).toBe("谈了搬迁");
    expect(list.find("dialog").exists()).toBe(false);
  });

  it("lets the second of two choose where both changed the same, and takes the rest over", async () => {
    const changed = vi.spyOn(api, "changeVisit").mockRejectedValueOnce(stale());
    vi.spyOn(api, "readVisit").mockResolvedValue(visit({ version: 4, day: today(), purpose: "看库房", place: "深圳" }));
    const { list, submit } = await listed("改期或修改");
    await list.get("#visit-purpose").setValue("看厂房");
    await submit();
    expect(list.get(".clashes").text()).toContain("事由");
    await list.get('.clashes input[type="radio"]').trigger("change");
    changed.mockResolvedValue(visit());
    await submit();
    expect(changed.mock.calls[1]![0].version).toBe(4);
    expect(changed.mock.calls[1]![1]).toMatchObject({ purpose: "看厂房", place: "深圳" });
  });

  it("makes the list be read again where the form is left", async () => {
    vi.spyOn(api, "cancelVisit").mockRejectedValue(new Problem(409, "visit-held", "已经记过了"));
    const { asked, list, submit } = await listed("取消");
    await list.get("#visit-reason").setValue("对方不来了");
    await submit();
    expect(list.get("dialog").text()).toContain("已经记过了");
    const before = asked.mock.calls.length;
    list.getComponent({ name: "CancelDialog" }).getComponent({ name: "ModalDialog" }).vm.$emit("close");
    await flushPromises();
    expect(asked.mock.calls.length).toBe(before + 2);
    expect(list.find("dialog").exists()).toBe(false);
  });
});

describe("planning a visit", () => {
  it("offers those who see the lead, and everybody where they are many or it is with a firm", async () => {
    const offered = async (props: { lead?: string; company?: string }) => {
      const dialog = mount(VisitDialog, { props, global });
      await flushPromises();
      return dialog.findAll("#visit-leader option").map((one) => one.text());
    };
    vi.mocked(leads.listReaders).mockResolvedValue({ items: [{ id: "r", name: "吴示例" }] });
    expect(await offered({ lead: "l" })).toEqual(["还没定", "吴示例"]);
    expect(await offered({ company: "c" })).toEqual(["还没定", "唐示例"]);
    const many = Array.from({ length: 20 }, (_, at) => ({ id: String(at), name: `示例${at}` }));
    vi.mocked(leads.listReaders).mockResolvedValue({ items: many });
    expect(await offered({ lead: "l" })).toEqual(["还没定", "唐示例"]);
  });

  it("warns of a day off and goes on, and shows what is refused at its field", async () => {
    vi.mocked(api.readDay).mockResolvedValue({ day: today(), working: false, known: true });
    const plan = vi
      .spyOn(api, "planVisit")
      .mockRejectedValueOnce(new Problem(400, "invalid", "", [{ field: "day", message: "这一天已经过去" }]))
      .mockResolvedValue(visit());
    const dialog = mount(VisitDialog, { props: { lead: "l" }, global });
    await flushPromises();
    expect(dialog.text()).toContain("这一天是休息日");
    await dialog.find("#visit-purpose").setValue("看产线");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(dialog.text()).toContain("这一天已经过去");
    await dialog.find("form").trigger("submit");
    await flushPromises();
    expect(plan).toHaveBeenLastCalledWith(expect.objectContaining({ leadId: "l", companyId: null, purpose: "看产线" }));
    expect(dialog.emitted("saved")).toHaveLength(1);
  });

  it("asks for a lead or a firm where none is given", async () => {
    const plan = vi.spyOn(api, "planVisit");
    const dialog = mount(VisitDialog, { global });
    await flushPromises();
    await dialog.find("form").trigger("submit");
    expect(dialog.text()).toContain("请从列表里选一条线索");
    expect(plan).not.toHaveBeenCalled();
  });
});

it("says the year of a day in another year", () => {
  expect(visitDay("2999-03-05", "zh")).toMatch(/^2999 年 3 月 5 日/);
});
