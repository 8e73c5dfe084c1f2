import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/signal/api";
import SignalsCard from "../src/signal/SignalsCard.vue";

const rights = vi.hoisted(() => ({ all: [] as string[] }));
vi.mock("../src/account/public", async (original) => ({
  ...(await original<object>()),
  may: (right: string) => rights.all.includes(right),
}));

async function shown() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });
  await router.push("/companies/1");
  const card = mount(SignalsCard, { props: { companyId: "1" }, global: { plugins: [i18n, router] } });
  await flushPromises();
  return card;
}

describe("the signals of a firm", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(api, "listSignals").mockResolvedValue({ items: [] });
  });

  it("lead to importing more of them, where the person may", async () => {
    rights.all = ["ENTER_COMPANIES"];
    expect((await shown()).find("a[href]").exists()).toBe(false);
    rights.all = ["IMPORT"];
    expect((await shown()).get("a[href]").attributes("href")).toBe("/imports?kind=signals");
  });
});
