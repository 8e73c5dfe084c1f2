import { flushPromises, mount } from "@vue/test-utils";
import { defineComponent, ref } from "vue";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as account from "../src/account/public";
import * as api from "../src/company/api";
import CompanyImports from "../src/company/CompanyImports.vue";
import { i18n, speak } from "../src/i18n";
import { keepFocus } from "../src/shared/focus";
import type { FirmImport } from "../src/shared/types";

const touch = (more: Partial<FirmImport>): FirmImport => ({
  importId: "one",
  row: 3,
  outcome: "UPDATED",
  takenBack: false,
  fileName: "示例名单.xlsx",
  sourceNote: "示例走访",
  importedAt: "2025-03-02T20:00:00Z",
  importedBy: "周示例",
  ...more,
});

describe("where a firm is from", () => {
  beforeEach(() => speak("zh"));
  const open = async (items: FirmImport[], right: boolean) => {
    vi.spyOn(account, "may").mockReturnValue(right);
    vi.spyOn(api, "listFirmImports").mockResolvedValue({ items, nextCursor: null });
    const link = {
      props: ["to"],
      template: `<a :href="to.path + (to.query.row ? '?row=' + to.query.row : '')"><slot /></a>`,
    };
    const section = mount(CompanyImports, {
      props: { companyId: "firm" },
      global: { plugins: [i18n], components: { RouterLink: link } },
    });
    await flushPromises();
    return section;
  };

  it("leads to the row of the import, where that lists it", async () => {
    const section = await open([touch({}), touch({ importId: "two", outcome: "CREATED" })], true);
    expect(section.findAll("a").map((link) => link.attributes("href"))).toEqual(["/imports/one?row=3", "/imports/two"]);
    expect(section.text()).toContain("2025-03-03");
  });

  it("says it without a link to those who may not read imports, and what came of it since", async () => {
    const section = await open([touch({ takenBack: true, formerName: "示例电子厂" })], false);
    expect(section.find("a").exists()).toBe(false);
    expect(section.text()).toContain("已撤回");
    expect(section.text()).toContain("示例电子厂");
  });

  it("is silent about a firm that no import has touched", async () => {
    expect((await open([], true)).text()).toBe("");
  });
});

describe("the keyboard", () => {
  const page = defineComponent({
    setup() {
      const heading = ref<HTMLElement>();
      const done = ref(false);
      const act = () =>
        keepFocus(
          async () => void (done.value = true),
          () => heading.value,
        );
      return { heading, done, act };
    },
    template: `<h1 ref="heading" tabindex="-1">示例</h1><button v-if="!done" @click="act">写入</button>`,
  });

  it("goes on at the heading when the button that was pressed is gone", async () => {
    const shown = mount(page, { attachTo: document.body });
    shown.get("button").element.focus();
    await shown.get("button").trigger("click");
    await flushPromises();
    expect(document.activeElement).toBe(shown.get("h1").element);
    shown.unmount();
  });
});
