import { mount } from "@vue/test-utils";
import { beforeEach, expect, it } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as session from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import type { Right } from "../src/shared/types";
import { menuFor } from "../src/shell/menu";
import TabBar from "../src/shell/TabBar.vue";

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
});

const bar = (...rights: Right[]) => {
  session.me.value = { rights, name: "", roles: [], taskForces: [] } as unknown as typeof session.me.value;
  return mount(TabBar, {
    props: { groups: menuFor((right) => rights.includes(right)) },
    global: { plugins: [i18n, router] },
  });
};

beforeEach(async () => {
  speak("zh");
  await router.push("/");
});

it("holds five places, and the last of them opens the rest", async () => {
  const tabs = bar("EDIT_LEADS", "READ_CHAINS", "READ_LEADS", "READ_REGISTER", "READ_PEOPLE", "MERGE");
  expect(tabs.findAll("nav > a").map((tab) => tab.text())).toEqual(["今日", "产业链", "记一笔", "线索"]);
  const more = tabs.get("nav > button");
  expect(more.text()).toBe("更多");
  expect(more.attributes("aria-expanded")).toBe("false");
  await more.trigger("click");
  expect(more.attributes("aria-expanded")).toBe("true");
  expect(tabs.findAll(".rest a").map((tab) => tab.text())).toEqual([
    "公海",
    "归属争议",
    "外出与来访",
    "以商引商",
    "漏斗",
    "企业",
    "联系人",
    "查重",
  ]);
  await more.trigger("keydown.esc");
  expect(more.attributes("aria-expanded")).toBe("false");
});

it("says that one is on a screen behind the last, and closes on the way there", async () => {
  const tabs = bar("EDIT_LEADS", "READ_CHAINS", "READ_LEADS", "READ_REGISTER", "READ_PEOPLE", "MERGE");
  await tabs.get("nav > button").trigger("click");
  await router.push("/people/1");
  expect(tabs.get("nav > button").attributes("aria-expanded")).toBe("false");
  expect(tabs.get("nav > button").classes()).toContain("here");
  expect(tabs.get("[href='/people']").attributes("aria-current")).toBe("page");
});

it("has no last place to open where everything fits", () => {
  expect(bar("READ_CHAINS", "READ_REGISTER", "READ_PEOPLE").find("button").exists()).toBe(false);
});
