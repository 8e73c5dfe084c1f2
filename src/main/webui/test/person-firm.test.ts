import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as companies from "../src/company/api";
import { speak } from "../src/i18n";
import * as api from "../src/person/api";
import PeopleCard from "../src/person/PeopleCard.vue";
import PersonDialog from "../src/person/PersonDialog.vue";
import { Problem } from "../src/shared/problem";
import { firm, global, having, id, person, post, row } from "./personsamples";

HTMLDialogElement.prototype.showModal = vi.fn();

beforeEach(() => {
  speak("zh");
  having("READ_PEOPLE", "EDIT_PEOPLE", "REVEAL_CONTACTS", "ERASE_PEOPLE");
  vi.spyOn(companies, "listRegions").mockResolvedValue({ items: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the people of a firm", () => {
  const open = async () => {
    const card = mount(PeopleCard, { props: { companyId: firm, companyName: "示例电子" }, global });
    await flushPromises();
    return card;
  };

  it("are those who are there, and those who were folded away", async () => {
    const left = { ...post, id: "5", current: false, until: "2024-12-31" };
    vi.spyOn(api, "listPeople").mockResolvedValue({ items: [row("林示例"), row("黄示例", { post: left })] });
    const card = await open();
    expect(card.get(".list").text()).toContain("林示例");
    expect(card.get(".list").text()).toContain("2019-05-01 起");
    expect(card.get(".list").text()).toContain("依据未登记");
    expect(card.get("details").text()).toContain("以前的联系人（1）");
    expect(card.get("details").text()).toContain("2019-05-01 至 2024-12-31");
    expect(card.get("details").attributes("open")).toBeUndefined();
  });

  it("are not read by those who see no personal data", async () => {
    having();
    const list = vi.spyOn(api, "listPeople");
    const card = await open();
    expect(card.text()).toContain("你的角色不看个人信息");
    expect(list).not.toHaveBeenCalled();
  });

  it("lead to entering the first one where there is nobody", async () => {
    vi.spyOn(api, "listPeople").mockResolvedValue({ items: [] });
    const card = await open();
    expect(card.text()).toContain("还没有联系人");
    await card.get("header button").trigger("click");
    expect(card.findComponent(PersonDialog).props("companyId")).toBe(firm);
  });
});

describe("entering somebody", () => {
  const open = () => mount(PersonDialog, { props: { companyId: firm, companyName: "示例电子" }, global });

  it("sends what was filled in, and the ground", async () => {
    const enter = vi.spyOn(api, "enterPerson").mockResolvedValue(person());
    const dialog = open();
    await dialog.get("#person-name").setValue("林示例");
    await dialog.get("#person-title").setValue("总经理");
    await dialog.get("#person-EMAIL").setValue("lin@example.com");
    await dialog.get("#person-basis").setValue("CARD");
    await dialog.get("#person-given").setValue("2025-02-14");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(enter.mock.lastCall![0]).toMatchObject({
      name: "林示例",
      contacts: [{ kind: "EMAIL", value: "lin@example.com" }],
      post: { companyId: firm, title: "总经理", since: null },
      consent: { basis: "CARD", givenOn: "2025-02-14" },
      confirmed: false,
    });
    expect(dialog.emitted("entered")).toHaveLength(1);
  });

  it("names who may be the same and enters another one when that is said", async () => {
    const match = {
      personId: id,
      name: "周示例",
      companyName: "示例光电",
      contact: "138 **** **21",
      reason: "CONTACT",
    };
    const refusal = new Problem(409, "person-known", "已经登记", [], [], { matches: [match] });
    const enter = vi.spyOn(api, "enterPerson").mockRejectedValueOnce(refusal).mockResolvedValue(person());
    const dialog = open();
    await dialog.get("#person-name").setValue("林示例");
    await dialog.get("#person-PHONE").setValue("13800138021");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get(`a[href="/people/${id}"]`).text()).toBe("周示例");
    expect(dialog.text()).toContain("示例光电");
    await dialog.get("input[type=checkbox]").setValue(true);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(enter.mock.lastCall![0]).toMatchObject({ confirmed: true });
  });

  it("shows what is wrong with a number at that number", async () => {
    const refusal = new Problem(400, "contact-email", "", [
      { field: "contacts[0].value", message: "看不懂这个邮箱。" },
    ]);
    vi.spyOn(api, "enterPerson").mockRejectedValue(refusal);
    const dialog = open();
    await dialog.get("#person-name").setValue("林示例");
    await dialog.get("#person-EMAIL").setValue("lin");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get("#person-EMAIL-note").text()).toBe("看不懂这个邮箱。");
    expect(dialog.get("#person-EMAIL").attributes("aria-invalid")).toBe("true");
  });

  it("asks for a firm of the register where one was typed and none chosen", async () => {
    const enter = vi.spyOn(api, "enterPerson");
    vi.spyOn(companies, "listCompanies").mockResolvedValue({ items: [] });
    const dialog = mount(PersonDialog, { global });
    await dialog.get("#person-name").setValue("林示例");
    await dialog.get("#person-company").setValue("示例电");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get("#person-company-note").text()).toContain("请从企业库里选一家");
    expect(enter).not.toHaveBeenCalled();
  });
});
