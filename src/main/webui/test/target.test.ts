import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as chain from "../src/chain/public";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { Target, TargetsView } from "../src/shared/types";
import * as api from "../src/target/api";
import NoTargets from "../src/target/NoTargets.vue";
import ScoreBar from "../src/target/ScoreBar.vue";
import TargetsPage from "../src/target/TargetsPage.vue";
import { facts } from "./samples";

vi.mock("vue-router", () => ({ useRouter: () => ({ push: vi.fn() }) }));

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" }, RegionPicker: true } };

const target: Target = {
  companyId: "1",
  name: "示例光电",
  score: 40,
  most: 100,
  open: 55,
  factors: [
    { part: "FIT", points: 30, most: 30 },
    { part: "SIGNAL", points: null, most: 20 },
    { part: "STRENGTH", points: 10, most: 15 },
  ],
  reasons: [{ text: "产品里有：导光板", points: 30, source: "名单", sourceOn: "2025-03-01" }],
  missing: ["有没有搬迁信号？"],
  taken: false,
  resident: false,
};

function list(items: Target[], found = 0): TargetsView {
  const looked = { register: 4053, found, otherwise: 0, looked: found, traders: found, unproven: 0, fit: items.length };
  return { items, words: ["瞄准镜", "riflescope"], general: [], not: [], looked };
}

describe("a score", () => {
  beforeEach(() => speak("zh"));

  it("says what it is out of and what is not known", () => {
    const bar = mount(ScoreBar, { props: { target }, global });
    expect(bar.text()).toContain("40");
    expect(bar.text()).toContain("/ 100");
    expect(bar.text()).toContain("55 分还没有资料");
    expect(bar.get("svg").attributes("aria-label")).toContain("意愿信号 未知");
    expect(bar.findAll("rect")).toHaveLength(3);
  });
});

describe("an empty list of targets", () => {
  beforeEach(() => speak("zh"));
  const empty = (targets: TargetsView) =>
    mount(NoTargets, { props: { targets, where: "企业库", code: "EQ-6010", narrowed: false }, global });

  it("says how many firms were searched and for which words", () => {
    const text = empty(list([])).text();
    expect(text).toContain("4053 家企业");
    expect(text).toContain("没有一家");
    expect(text).toContain("riflescope");
  });

  it("says why those that were found are not in it", () => {
    expect(empty(list([], 3)).text()).toMatch(/只做贸易，排除\s*3 家/);
  });
});

describe("the page of targets", () => {
  beforeEach(() => speak("zh"));

  it("shows the problem instead of the list of the region before", async () => {
    vi.spyOn(chain, "readSegment").mockResolvedValue(facts());
    const read = vi.spyOn(api, "listTargets").mockResolvedValue(list([target], 1));
    const page = mount(TargetsPage, { props: { code: "EL-5030" }, global });
    await flushPromises();
    expect(page.text()).toContain("示例光电");
    read.mockRejectedValue(new Problem(400, "unknown-region", "没有这个地区", []));
    page.findComponent({ name: "RegionPicker" }).vm.$emit("update:modelValue", "999999");
    await flushPromises();
    expect(page.text()).toContain("没有这个地区");
    expect(page.text()).not.toContain("示例光电");
  });
});
