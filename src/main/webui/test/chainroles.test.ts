import { flushPromises, mount, RouterLinkStub } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as account from "../src/account/public";
import * as api from "../src/chain/api";
import ChainRoles from "../src/chain/ChainRoles.vue";
import NumberHistory from "../src/chain/NumberHistory.vue";
import RoleFields from "../src/draft/RoleFields.vue";
import { i18n, speak } from "../src/i18n";
import { map } from "./samples";

const global = { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } };

describe("who answers for a chain", () => {
  beforeEach(() => speak("zh"));
  const firm = { kind: "ANCHOR" as const, name: "示例电子有限公司", companyId: "firm" };
  const chain = { ...map([]).chain, roles: [{ kind: "LEADER" as const, name: "示例甲" }, firm] };

  it("is named, a firm of the register with the way to it for who may go there", () => {
    const may = vi.spyOn(account, "may").mockReturnValue(true);
    const shown = mount(ChainRoles, { props: { chain }, global });
    expect(shown.text()).toContain("链主 示例电子有限公司");
    expect(shown.findAllComponents(RouterLinkStub).map((link) => link.props("to"))).toEqual(["/companies/firm"]);
    may.mockReturnValue(false);
    const plain = mount(ChainRoles, { props: { chain }, global });
    expect(plain.text()).toContain("示例电子有限公司");
    expect(plain.findAllComponents(RouterLinkStub)).toEqual([]);
    may.mockRestore();
  });

  it("is chosen from the register where it is a firm, and typed where it is not", () => {
    const roles = [
      { kind: "LEADER" as const, name: "示例甲", note: "", companyId: "" },
      { kind: "ANCHOR" as const, name: "示例电子有限公司", note: "", companyId: "firm" },
    ];
    const form = mount(RoleFields, { props: { modelValue: roles }, global });
    expect(form.findAll("input[role=combobox]")).toHaveLength(1);
    expect(form.text()).toContain("已关联企业库");
  });
});

describe("the numbers of a segment", () => {
  it("tell who changed them, with the edition and its reason, when somebody opens their history", async () => {
    speak("zh");
    const change = {
      id: "c",
      at: "2026-02-05T00:00:00Z",
      before: { importance: 2, required: 2 },
      after: { importance: 2, required: null },
      edition: 4,
      reason: "需求小了",
      by: "示例乙",
    };
    const read = vi.spyOn(api, "listNumbers").mockResolvedValue({ items: [change] });
    const history = mount(NumberHistory, { props: { code: "EL-5030" }, global });
    expect(read).not.toHaveBeenCalled();
    (history.element as HTMLDetailsElement).open = true;
    await history.trigger("toggle");
    await flushPromises();
    expect(read).toHaveBeenCalledOnce();
    expect(history.get("li").text().replace(/\s+/g, " ")).toMatch(/2 +按通用数.*需求小了.*第 4 版.*示例乙/);
    expect(history.text()).not.toContain("重要度 2");
  });
});
