import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as session from "../src/account/public";
import * as companies from "../src/company/api";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/person/api";
import { linkTo, mayBeContact, readable } from "../src/person/contact";
import ErasureDialog from "../src/person/ErasureDialog.vue";
import MaskedContact from "../src/person/MaskedContact.vue";
import PeopleCard from "../src/person/PeopleCard.vue";
import PeoplePage from "../src/person/PeoplePage.vue";
import PersonDialog from "../src/person/PersonDialog.vue";
import PersonEditDialog from "../src/person/PersonEditDialog.vue";
import PersonPage from "../src/person/PersonPage.vue";
import { Problem } from "../src/shared/problem";
import type { ContactView, PersonRow, PersonView, PostView, Right } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const id = "00000000-0000-0000-0000-000000000001";
const firm = "00000000-0000-0000-0000-000000000002";
const contact: ContactView = {
  id: "00000000-0000-0000-0000-000000000003",
  kind: "PHONE",
  masked: "138 **** **21",
  label: null,
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
};
const post: PostView = {
  id: "00000000-0000-0000-0000-000000000004",
  version: 0,
  companyId: firm,
  companyName: "示例电子",
  title: "总经理",
  department: null,
  since: "2019-05-01",
  until: null,
  current: true,
  source: null,
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
};
const row = (name: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name,
  hometownName: null,
  post,
  contacts: [contact],
  ties: [],
  consent: { state: "NONE", basis: null },
  erased: false,
  ...more,
});
const person = (more: Partial<PersonView> = {}): PersonView => ({
  id,
  version: 0,
  name: "林示例",
  hometownCode: null,
  hometownName: null,
  note: null,
  contacts: [contact],
  posts: [post],
  ties: [],
  consents: [],
  consent: { state: "NONE", basis: null },
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
  erasedAt: null,
  ...more,
});

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
});
const global = { plugins: [i18n, router] };
const having = (...rights: Right[]) =>
  (session.me.value = { rights, name: "", roles: [], taskForces: [] } as unknown as typeof session.me.value);

beforeEach(() => {
  speak("zh");
  having("READ_PEOPLE", "EDIT_PEOPLE", "REVEAL_CONTACTS", "ERASE_PEOPLE");
  vi.spyOn(companies, "listRegions").mockResolvedValue({ items: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a number", () => {
  const show = () => mount(MaskedContact, { props: { personId: id, personName: "林示例", contact }, global });

  it("is shown on a click for half a minute and then masked again", async () => {
    vi.useFakeTimers();
    const ask = vi
      .spyOn(api, "revealContact")
      .mockResolvedValue({ contactId: contact.id, kind: "PHONE", value: "13800138021" });
    const shown = show();
    expect(shown.text()).toContain("138 **** **21");
    const button = shown.get("button");
    expect(button.attributes("aria-label")).toBe("显示林示例的电话");
    await button.trigger("click");
    await flushPromises();
    expect(ask).toHaveBeenCalledWith(id, contact.id);
    expect(shown.get("a").attributes("href")).toBe("tel:13800138021");
    expect(shown.text()).toContain("138 0013 8021");
    vi.advanceTimersByTime(30_000);
    await flushPromises();
    expect(shown.text()).not.toContain("8021");
    expect(shown.text()).toContain("138 **** **21");
  });

  it("is masked by a second click", async () => {
    vi.spyOn(api, "revealContact").mockResolvedValue({ contactId: contact.id, kind: "PHONE", value: "13800138021" });
    const shown = show();
    await shown.get("button").trigger("click");
    await flushPromises();
    await shown.get("button").trigger("click");
    expect(shown.find("a").exists()).toBe(false);
    expect(api.revealContact).toHaveBeenCalledOnce();
  });

  it("says why it is not shown", async () => {
    vi.spyOn(api, "revealContact").mockRejectedValue(new Problem(429, "contact-reveals-spent", "达到上限"));
    const shown = show();
    await shown.get("button").trigger("click");
    await flushPromises();
    expect(shown.get("[role=alert]").text()).toBe("达到上限");
  });

  it("has a lock instead of a button for those who may not see it", () => {
    having("READ_PEOPLE");
    expect(show().find("button").exists()).toBe(false);
    expect(show().text()).toContain("无权查看全部");
  });

  it("is read in groups and dialled without its extension", () => {
    expect(readable("PHONE", "07468223344-801")).toBe("07468223344-801");
    expect(linkTo("PHONE", "07468223344-801")).toBe("tel:07468223344");
    expect(linkTo("EMAIL", "a@b.cn")).toBe("mailto:a@b.cn");
    expect(linkTo("WECHAT", "lin_01")).toBeUndefined();
  });
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

describe("the page of a person", () => {
  const open = async (more: Partial<PersonView> = {}) => {
    vi.spyOn(api, "readPerson").mockResolvedValue(person(more));
    const said = (event: string, fields: object) => ({
      id: event,
      event,
      at: "2025-03-03T01:00:00Z",
      by: "周示例",
      fields,
    });
    vi.spyOn(api, "listHistory").mockResolvedValue({
      items: [
        said("person-contact-revealed", { kind: "PHONE", contact: "138 **** **21" }),
        said("person-changed", { changed: ["name", "note"] }),
        said("person-post-added", { firm: "示例电子" }),
        said("person-consent-recorded", { basis: "CARD" }),
        said("person-entered", { basis: "CARD" }),
      ] as never,
    });
    const page = mount(PersonPage, { props: { id }, global });
    await flushPromises();
    return page;
  };

  it("tells the posts, the ties and who did what", async () => {
    const page = await open();
    expect(page.get(".posts").text()).toContain("示例电子");
    expect(page.get(".history").text()).toContain("周示例 查看了电话 138 **** **21");
    expect(page.get(".history").text()).toContain("修改了姓名、备注");
    expect(page.get(".history").text()).toContain("添加了任职：示例电子");
    expect(page.get(".history").text()).toContain("登记了依据：名片交换");
    expect(page.get(".consents").text()).toContain("还没有登记依据");
  });

  it("tells at once that somebody looked", async () => {
    vi.spyOn(api, "revealContact").mockResolvedValue({ contactId: contact.id, kind: "PHONE", value: "13800138021" });
    const page = await open();
    expect(api.listHistory).toHaveBeenCalledOnce();
    await page.get(".contact button").trigger("click");
    await flushPromises();
    expect(api.listHistory).toHaveBeenCalledTimes(2);
    expect(page.get(".contact").text()).toContain("138 0013 8021");
  });

  it("offers nothing to do to those who only read", async () => {
    having("READ_PEOPLE");
    const page = await open();
    expect(page.findAll("button")).toHaveLength(0);
  });

  it("says of an erased person that only the business record is left", async () => {
    const page = await open({ name: "已删除的联系人", contacts: [], erasedAt: "2025-03-03T01:00:00Z" });
    expect(page.text()).toContain("个人信息已于 2025-03-03 删除");
    expect(page.find(".contacts").exists()).toBe(false);
    expect(page.findAll("button")).toHaveLength(0);
  });

  it("clears a hometown that turns out to be unknown", async () => {
    const edit = vi.spyOn(api, "editPerson").mockResolvedValue(person());
    const known = person({ hometownCode: "431100", hometownName: "湖南省永州市" });
    const dialog = mount(PersonEditDialog, { props: { person: known }, global });
    await dialog.get("input[type=checkbox]").setValue(true);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(edit).toHaveBeenCalledWith(known, { hometownCode: null });
  });

  it("says before an erasure what goes and what stays, and sends the reason", async () => {
    const erase = vi.spyOn(api, "erasePerson").mockResolvedValue(person());
    const dialog = mount(ErasureDialog, { props: { person: person() }, global });
    expect(dialog.text()).toContain("删除林示例的个人信息");
    expect(dialog.text()).toContain("跟进和文件说明里写过的本人号码、邮箱和微信号换成 ***");
    expect(dialog.text()).toContain("说明里写过的姓名、文件本身的内容");
    await dialog.get("select").setValue("WITHDRAWN");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(erase).toHaveBeenCalledWith(id, "WITHDRAWN");
  });
});

describe("looking for people", () => {
  it("puts words in the address, and no numbers", async () => {
    vi.spyOn(api, "listPeople").mockResolvedValue({ items: [row("林示例")] });
    await router.push("/people");
    const page = mount(PeoplePage, { global });
    await flushPromises();
    expect(page.get("table").text()).toContain("138 **** **21");
    await page.get("input").setValue("138 0013 8021");
    await page.get("form").trigger("submit");
    await flushPromises();
    expect(api.listPeople).toHaveBeenLastCalledWith(expect.objectContaining({ q: "138 0013 8021" }), undefined);
    expect(router.currentRoute.value.fullPath).toBe("/people");
    await page.get("input").setValue("林");
    await page.get("form").trigger("submit");
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ q: "林" });
  });

  it("are narrowed down to a firm that is chosen, and to all again", async () => {
    vi.useFakeTimers();
    vi.spyOn(api, "listPeople").mockResolvedValue({ items: [row("林示例")] });
    vi.spyOn(companies, "listCompanies").mockResolvedValue({ items: [{ id: firm, name: "示例电子" }] } as never);
    await router.push("/people");
    const page = mount(PeoplePage, { global });
    await flushPromises();
    await page.get("#people-company").setValue("示例电");
    vi.advanceTimersByTime(300);
    await flushPromises();
    await page.get("[role=option]").trigger("click");
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ company: firm });
    expect(api.listPeople).toHaveBeenLastCalledWith(expect.objectContaining({ company: firm }), undefined);
    expect(page.get(".flt").text()).toBe("示例电子");
    await page.get(".flt").trigger("click");
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({});
    expect(page.find("#people-company").exists()).toBe(true);
  });

  it("names the firm that the address asks for", async () => {
    vi.spyOn(api, "listPeople").mockResolvedValue({ items: [] });
    vi.spyOn(companies, "readCompany").mockResolvedValue({ id: firm, name: "示例光电" } as never);
    await router.push(`/people?company=${firm}`);
    const page = mount(PeoplePage, { global });
    await flushPromises();
    expect(page.get(".flt").text()).toBe("示例光电");
    expect(page.text()).toContain("还没有联系人");
  });

  it.each(["13800138021", "0746-8223344", "１３８００１３８０２１", "lin@example.com"])(
    "knows %s for a number or address",
    (text) => expect(mayBeContact(text)).toBe(true),
  );

  it.each(["林示例", "2025", "lin", "示例 2025-02"])("does not take %s for one", (text) =>
    expect(mayBeContact(text)).toBe(false),
  );
});
