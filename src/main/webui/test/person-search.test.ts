import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as companies from "../src/company/api";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/person/api";
import { mayBeContact } from "../src/person/contact";
import PeoplePage from "../src/person/PeoplePage.vue";
import { anywhere, firm, having, row } from "./personsamples";

const router = anywhere();
const global = { plugins: [i18n, router] };

beforeEach(() => {
  speak("zh");
  having("READ_PEOPLE", "EDIT_PEOPLE", "REVEAL_CONTACTS", "ERASE_PEOPLE");
  vi.spyOn(companies, "listRegions").mockResolvedValue({ items: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
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
