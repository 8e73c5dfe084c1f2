import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import type { TargetEventView, TargetsView } from "../src/shared/types";
import * as api from "../src/target/api";
import { marked } from "../src/target/marked";
import NoTargets from "../src/target/NoTargets.vue";
import ScoreBar from "../src/target/ScoreBar.vue";
import TargetItem from "../src/target/TargetItem.vue";
import { list, target } from "./targetsamples";

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" }, RegionPicker: true } };

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

describe("a text with the words that matched", () => {
  it("marks the longest of them, whatever their case and signs", () => {
    const hits = (text: string, words: string[]) =>
      marked(text, words)
        .filter((piece) => piece.hit)
        .map((piece) => piece.text);
    expect(hits("LED背光源、led", ["背光", "背光源", "LED"])).toEqual(["LED", "背光源", "led"]);
    expect(hits("C++ (x)", ["c++", "(x)"])).toEqual(["C++", "(x)"]);
    expect(marked("示例", [])).toEqual([{ text: "示例", hit: false }]);
  });
});

describe("a target in the list", () => {
  beforeEach(() => speak("zh"));

  it("says its tier, what changed and until when something has to happen", () => {
    const item = mount(TargetItem, { props: { code: "EL-5030", target, rank: 1, busy: false, chosen: false }, global });
    expect(item.text()).toContain("B 类");
    expect(item.text()).toContain("30 → 40");
    expect(item.text()).toContain("已逾期");
  });

  it("marks the words that matched when it is open, and tells what happened to it", async () => {
    const past: TargetEventView[] = [
      { id: "2", at: "2025-03-02T02:00:00Z", kind: "SCORED", changes: [{ field: "SCORE", before: "30", after: "40" }] },
      {
        id: "1",
        at: "2025-03-01T02:00:00Z",
        kind: "PURSUED",
        by: "示例员",
        leadId: "7",
        changes: [{ field: "OWNER", before: "示例甲" }],
      },
    ];
    const read = vi.spyOn(api, "readHistory").mockResolvedValue({ items: past });
    const item = mount(TargetItem, { props: { code: "EL-5030", target, rank: 1, busy: false, chosen: false }, global });
    await item.get("button.link").trigger("click");
    expect(item.get("mark").text()).toBe("导光板");
    await flushPromises();
    expect(read).toHaveBeenCalledWith("EL-5030", "1", undefined);
    const told = item.findAll(".past > ol > li").map((event) => event.text());
    expect(told[0]).toMatch(/重新评分.*得分\s*30 →\s*40/s);
    expect(told[1]).toMatch(/转为线索\s*示例员\s*看线索.*负责人\s*示例甲 →\s*无/s);
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
