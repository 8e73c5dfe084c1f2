import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { speak } from "../src/i18n";
import * as api from "../src/person/api";
import { linkTo, readable } from "../src/person/contact";
import MaskedContact from "../src/person/MaskedContact.vue";
import { Problem } from "../src/shared/problem";
import { contact, global, having, id } from "./personsamples";

beforeEach(() => {
  speak("zh");
  having("READ_PEOPLE", "EDIT_PEOPLE", "REVEAL_CONTACTS", "ERASE_PEOPLE");
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
