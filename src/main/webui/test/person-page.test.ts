import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as companies from "../src/company/api";
import { speak } from "../src/i18n";
import * as api from "../src/person/api";
import ErasureDialog from "../src/person/ErasureDialog.vue";
import PersonEditDialog from "../src/person/PersonEditDialog.vue";
import PersonPage from "../src/person/PersonPage.vue";
import type { PersonView } from "../src/shared/types";
import { contact, global, having, id, person } from "./personsamples";

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
