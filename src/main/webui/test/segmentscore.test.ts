import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as account from "../src/account/public";
import { fitting, lacksButNear } from "../src/chain/filter";
import { filterOf, queryOf } from "../src/chain/address";
import EvidenceAge from "../src/chain/EvidenceAge.vue";
import FactorDialog from "../src/chain/FactorDialog.vue";
import FactorLeftNote from "../src/chain/FactorLeftNote.vue";
import FactorList from "../src/chain/FactorList.vue";
import NearbyNote from "../src/chain/NearbyNote.vue";
import { ruleNumbers } from "../src/chain/rule";
import SegmentOutlook from "../src/chain/SegmentOutlook.vue";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/chain/api";
import { facts, group, map, segment, stage } from "./samples";

const global = { plugins: [i18n], stubs: { RouterLink: { props: ["to"], template: "<a><slot /></a>" } } };
// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

const word = (leads: boolean) => (leads ? "链主" : "规上");

describe("what a status follows from", () => {
  beforeEach(() => speak("zh"));

  it("is said by its rule with the numbers", () => {
    const few = { ...facts().cover, rule: "FEW_PRODUCING" as const, producing: 1 };
    expect(i18n.global.t(`chain.rule.${few.rule}`, ruleNumbers(few, word))).toBe("投产 1 家，需 3 家：弱");
    const firm = { companyId: "c", name: "示例精密", leads: true, output: 12000, year: 2025 };
    const large = { ...few, rule: "LARGE_FIRM" as const, largeFirm: firm };
    expect(i18n.global.t(`chain.rule.${large.rule}`, ruleNumbers(large, word))).toBe(
      "示例精密（链主）2025 年产值 12,000 万元，达到门槛：强",
    );
  });

  it("is marked where the evidence is old, and tells of what has no date", () => {
    const age = { newest: "2025-02-28", oldest: "2024-01-31", undated: 1, old: 2, months: 12, due: true };
    const text = mount(EvidenceAge, { props: { age }, global }).text();
    expect(text).toContain("佐证已满 12 个月");
    expect(text).toContain("佐证日期 2024-01-31 至 2025-02-28");
    expect(text).toContain("1 家企业的佐证没有日期");
    const none = { undated: 0, old: 0, months: 12, due: false };
    expect(mount(EvidenceAge, { props: { age: none }, global }).text()).toBe("没有带日期的佐证");
  });

  it("names the firms near the zone where the zone has none, and what that does to the gap", () => {
    const firm = {
      companyId: "00000000-0000-0000-0000-00000000000c",
      name: "示例电机",
      role: "MEMBER" as const,
      presence: "PRODUCTION" as const,
      place: "CITY" as const,
      ownClaim: false,
      counts: false,
      basis: "SOURCE",
      old: false,
      version: 0,
    };
    const shown = mount(NearbyNote, {
      props: {
        segment: facts({
          residents: [firm],
          cover: { ...facts().cover, nearby: { city: 1, province: 0, claimed: 0 } },
          factors: [{ name: "NEARBY", value: 0.7, surveyed: true }],
        }),
      },
      global,
    });
    expect(shown.text()).toContain("园区缺、市域有 1 家");
    expect(shown.text()).toContain("0.7");
    expect(shown.get("a").text()).toBe("示例电机");
  });
});

describe("the factors of a gap", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(account, "may").mockReturnValue(true);
  });

  it("say where each is from, and which nobody has entered", async () => {
    const list = mount(FactorList, {
      props: {
        segment: facts({
          factors: [
            { name: "IMPORTANCE", value: 3, surveyed: true },
            { name: "DEMAND", value: 1, surveyed: false },
          ],
        }),
      },
      global,
    });
    expect(list.text()).toContain("没有人填过，按 1 计");
    await list.get("button").trigger("click");
    expect(list.emitted("enter")).toEqual([["DEMAND"]]);
  });

  it("that were moved say so in the reader's language, and keep the reason of who entered them", () => {
    const entry = {
      name: "DEMAND" as const,
      number: 1,
      value: 2,
      source: "2026 年调查",
      reason: "链主扩产",
      enteredBy: "示例",
      enteredAt: "2026-01-05T00:00:00Z",
    };
    const moved = { ...entry, movedFrom: "EL-10" };
    const gone = { ...entry, name: "FEASIBILITY" as const, value: null, reason: "", goneTo: "EL-11" };
    const shown = () =>
      mount(FactorList, {
        props: {
          segment: facts({
            factors: [
              { name: "DEMAND", value: 2, surveyed: true, entered: moved },
              { name: "FEASIBILITY", value: 1, surveyed: false, entered: gone },
            ],
            factorHistory: [moved, gone],
          }),
        },
        global,
      }).text();
    expect(shown()).toContain("原属 EL-10：链主扩产");
    expect(shown()).toContain("已撤回：现在算在 EL-11 里");
    speak("en");
    expect(shown()).toContain("Said of EL-10 before: 链主扩产");
    expect(shown()).toContain("It is said of EL-11 now");
    speak("zh");
  });

  it("that a merger dropped are told beside those that it kept, with who published it", () => {
    const entry = {
      name: "DEMAND" as const,
      number: 1,
      value: 2,
      source: "2026 年调查",
      reason: "链主扩产",
      enteredBy: "示例甲",
      enteredAt: "2026-01-05T00:00:00Z",
    };
    const left = {
      segmentCode: "EL-5040",
      segmentName: "示例环节",
      segmentNameEn: "Sample segment",
      left: { ...entry, value: 1, amount: 30, unit: "台/年" },
      stood: entry,
      edition: 4,
      mergedAt: "2026-02-05T00:00:00Z",
      mergedBy: "示例乙",
      settled: false,
    };
    const shown = (settled: boolean) =>
      mount(FactorList, {
        props: {
          segment: facts({
            factors: [
              { name: "DEMAND", value: 2, surveyed: true, entered: entry },
              { name: "FEASIBILITY", value: 1, surveyed: false },
            ],
            factorsLeft: [{ ...left, settled }],
          }),
        },
        global,
      });
    const note = shown(false).findAllComponents(FactorLeftNote);
    expect(note).toHaveLength(1);
    expect(note[0]!.text()).toContain("并入的「示例环节」（EL-5040）原来填 1 · 30 台/年（2026 年调查，示例甲）");
    expect(note[0]!.text()).toContain("由 示例乙 发布）保留了本环节的 2");
    expect(note[0]!.text()).toContain("请确认");
    expect(shown(true).text()).not.toContain("请确认");
    speak("en");
    expect(shown(false).text()).toContain("“Sample segment” (EL-5040), which was merged in, had 1");
    speak("zh");
  });

  it("are entered with source and reason, or taken back by an empty value", async () => {
    const enter = vi.spyOn(api, "enterFactor").mockResolvedValue({} as never);
    const dialog = mount(FactorDialog, { props: { segment: facts(), name: "DEMAND" }, global });
    for (const [id, text] of Object.entries({ value: "0", amount: "1,400", unit: "台/年", source: "2026 年调查" })) {
      await dialog.get(`#factor-${id}`).setValue(text);
    }
    await dialog.get("#factor-reason").setValue("链主停采");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(enter).toHaveBeenCalledWith("EL-5030", {
      name: "DEMAND",
      value: 0,
      amount: 1400,
      unit: "台/年",
      source: "2026 年调查",
      reason: "链主停采",
      number: 0,
    });
    expect(dialog.emitted("entered")).toHaveLength(1);
  });

  it("tell what one more firm would change", async () => {
    const standing = (score: number, rank: number | null) => ({
      score,
      rank,
      status: "MISSING" as const,
      computed: rank ? ("MISSING" as const) : ("STRONG" as const),
      coverage: 0,
    });
    const read = vi.spyOn(api, "readOutlook").mockResolvedValue({
      producing: 1,
      chains: [
        {
          chainCode: "EL",
          chainName: "先进电子器件",
          chainNameEn: "Electronics",
          gaps: 40,
          now: standing(3, 2),
          then: standing(0, null),
        },
      ],
    });
    const shown = mount(SegmentOutlook, { props: { segment: facts() }, global });
    shown.get("details").element.open = true;
    await shown.get("details").trigger("toggle");
    await flushPromises();
    expect(read).toHaveBeenCalledWith("EL-5030", { producing: "1" });
    expect(shown.text()).toContain("先进电子器件：得分 3 → 0");
    expect(shown.text()).toContain("缺口位次 第 2 → 不再是缺口");
  });
});

describe("a board narrowed to what a figure counts", () => {
  const near = segment("A", { nearby: { city: 1, province: 0, claimed: 0 } });
  const board = map([
    stage("UPSTREAM", [group("G", [near, segment("B", { producing: 2, namedFirmCount: 2, aged: true })])]),
  ]);
  const everything = filterOf({});

  it("shows the segments behind 环节覆盖率, those nearby, and those with old evidence", () => {
    expect([...fitting(board, { ...everything, producing: true })!]).toEqual(["B"]);
    expect([...fitting(board, { ...everything, nearby: true })!]).toEqual(["A"]);
    expect([...fitting(board, { ...everything, aged: true })!]).toEqual(["B"]);
    expect(lacksButNear(near)).toBe(true);
  });

  it("keeps that in its address", () => {
    const query = queryOf({ ...everything, producing: true, aged: true }, undefined);
    expect(query).toEqual({ producing: "1", aged: "1" });
    expect(filterOf(query as Record<string, string>)).toMatchObject({ producing: true, aged: true });
  });
});
