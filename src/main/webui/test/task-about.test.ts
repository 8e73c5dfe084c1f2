import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { me } from "../src/account/public";
import * as companies from "../src/company/api";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import type { LeadRow, MeView } from "../src/shared/types";
import * as api from "../src/task/api";
import MyTasks from "../src/task/MyTasks.vue";

HTMLDialogElement.prototype.showModal = vi.fn();
const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };
const near = { id: "l", title: "示例项目", companyName: "示例公司" } as LeadRow;
const said = () => expect.objectContaining({ what: "寄样品", dueOn: "2026-03-09", assigneeId: "me" }) as object;

describe("a task that is given on 今日", () => {
  let card: VueWrapper;

  beforeEach(async () => {
    vi.restoreAllMocks();
    vi.useFakeTimers();
    speak("zh");
    me.value = { id: "me", roles: ["member"], rights: ["READ_LEADS"], taskForces: [] } as unknown as MeView;
    vi.spyOn(api, "listTasks").mockResolvedValue({ items: [] });
    vi.spyOn(api, "listAssignees").mockResolvedValue({ items: [] });
    vi.spyOn(api, "giveTask").mockResolvedValue({} as never);
    vi.spyOn(companies, "listCompanies").mockResolvedValue({ items: [{ id: "f", name: "示例企业" }] } as never);
    vi.spyOn(leads, "listLeads").mockResolvedValue({ items: [{ ...near, id: "m" }] } as never);
    card = mount(MyTasks, { props: { leads: [near] }, global, attachTo: document.body });
    await flushPromises();
    await card.get("header button").trigger("click");
    await card.get("#task-what").setValue("寄样品");
    await card.get("#task-due").setValue("2026-03-09");
  });
  afterEach(() => {
    card.unmount();
    vi.useRealTimers();
  });

  async function turn(to: string) {
    await card
      .findAll('[aria-label="任务关于什么"] button')
      .find((one) => one.text() === to)!
      .trigger("click");
  }

  async function type(field: string, text: string) {
    await card.get(field).setValue(text);
    await vi.advanceTimersByTimeAsync(300);
    await flushPromises();
  }

  async function give() {
    await card.get("dialog form").trigger("submit");
    await flushPromises();
  }

  it("is about nothing unless something is chosen", async () => {
    await give();
    expect(api.giveTask).toHaveBeenCalledWith(said());
    expect(api.giveTask).toHaveBeenCalledWith(expect.objectContaining({ leadId: null, companyId: null }));
    expect(card.find("dialog").exists()).toBe(false);
  });

  it("is about a firm that is found while its name is typed", async () => {
    await turn("关于企业");
    await type("#task-firm", "示例");
    await card.get("dialog [role=option]").trigger("click");
    await give();
    expect(api.giveTask).toHaveBeenCalledWith(said());
    expect(api.giveTask).toHaveBeenCalledWith(expect.objectContaining({ leadId: null, companyId: "f" }));
  });

  it("is about a lead at hand or one that is found, and for those who may see it", async () => {
    await turn("关于线索");
    await card.get("#task-lead").trigger("focus");
    await card.get("dialog [role=option]").trigger("click");
    await flushPromises();
    expect(api.listAssignees).toHaveBeenLastCalledWith({ lead: "l" }, "");
    await type("#task-lead", "示例");
    await card.get("dialog [role=option]").trigger("click");
    await give();
    expect(api.giveTask).toHaveBeenCalledWith(expect.objectContaining({ leadId: "m", companyId: null }));
  });

  it("is not given while it is open which firm or lead is meant", async () => {
    await turn("关于企业");
    await card.get("#task-firm").setValue("没有选");
    await give();
    expect(card.text()).toContain("请从列表中选一家企业");
    await turn("关于线索");
    await give();
    expect(card.text()).toContain("请从列表中选一条线索");
    expect(api.giveTask).not.toHaveBeenCalled();
  });

  it("is about one of both: who turns to the other leaves the first one", async () => {
    await turn("关于企业");
    await type("#task-firm", "示例");
    await card.get("dialog [role=option]").trigger("click");
    await turn("关于线索");
    await type("#task-lead", "示例");
    await card.get("dialog [role=option]").trigger("click");
    await give();
    expect(api.giveTask).toHaveBeenCalledWith(expect.objectContaining({ leadId: "m", companyId: null }));
  });
});
