import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { i18n, speak } from "../src/i18n";
import { beside, linksOf, stagesOf, stepped } from "../src/draft/board";
import DifferenceList from "../src/draft/DifferenceList.vue";
import { descriptionEdit, descriptionForm } from "../src/draft/description";
import { differing, editOf, formOf, wordsOf } from "../src/draft/form";
import type { DraftedRow, SegmentContent } from "../src/shared/types";
import { words } from "./words";

const row = (code: string, more: Partial<DraftedRow> = {}): DraftedRow => ({
  code,
  name: `环节${code}`,
  nameEn: `Segment ${code}`,
  kind: "PART",
  stage: "MIDSTREAM",
  groupCode: "G1",
  shared: false,
  ...more,
});
const group = (code: string, more: Partial<DraftedRow> = {}) => row(code, { kind: "GROUP", groupCode: null, ...more });

const content: SegmentContent = {
  name: "背光模组",
  shortName: null,
  nameEn: "Backlight",
  kind: "PRODUCT",
  importance: 2,
  priority: null,
  required: null,
  industryConfidence: "HIGH",
  industries: ["C3974"],
  products: [],
  keywords: ["背光", "导光"],
  negativeKeywords: [],
  processes: [],
  technologies: [{ word: "光刻", critical: true }],
  scarceResources: [],
};

describe("the board where a map is drawn", () => {
  const rows = [group("G1"), row("A"), row("B", { mark: "REMOVED" }), row("C"), group("G2", { stage: "SUPPORT" })];

  it("has four stages, groups in them and segments in those", () => {
    const laid = stagesOf(rows);
    expect(laid.map((stage) => stage.stage)).toEqual(["UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SUPPORT"]);
    expect(laid[1]!.groups[0]!.segments.map((segment) => segment.code)).toEqual(["A", "B", "C"]);
    expect(laid[3]!.groups.map((one) => one.row.code)).toEqual(["G2"]);
  });

  it("moves a segment by one step past those that stay, and not over an edge", () => {
    expect(stepped(rows, rows[3]!, false)).toEqual({ before: "A" });
    expect(stepped(rows, rows[1]!, true)).toEqual({ before: null });
    expect(stepped(rows, rows[1]!, false)).toBeUndefined();
    expect(stepped(rows, rows[3]!, true)).toBeUndefined();
  });

  it("offers as neighbours what stays in the same group or stage", () => {
    expect(beside(rows, rows[1]!, { groupCode: "G1" }).map((one) => one.code)).toEqual(["C"]);
    expect(beside(rows, rows[0]!, { stage: "SUPPORT" }).map((one) => one.code)).toEqual(["G2"]);
  });

  it("knows the links of a segment in both directions", () => {
    const links = [
      { from: "A", to: "C", relation: "SUPPLIES" as const },
      { from: "C", to: "B", relation: "SERVES" as const },
    ];
    expect(linksOf(links, "C")).toHaveLength(2);
    expect(linksOf(links, "A")).toHaveLength(1);
  });
});

describe("the form of a segment", () => {
  it("says what the segment is, unless somebody changes it", () => {
    expect(editOf(formOf(content), "1")).toEqual({ ...content, version: "1" });
  });

  it("takes one word a line, and commas for the same", () => {
    expect(wordsOf("背光、导光\n\n 棱镜 ，扩散;增亮")).toEqual(["背光", "导光", "棱镜", "扩散", "增亮"]);
  });

  it("names the fields in which two differ", () => {
    const mine = formOf({ ...content, name: "我的", technologies: [] });
    expect(differing(mine, formOf(content))).toEqual(["name", "technologies"]);
  });
});

describe("the form of a chain", () => {
  it("says what the chain is called, unless somebody changes it, and drops a role without a name", () => {
    const chain = {
      name: "示例链",
      nameEn: "Sample chain",
      description: "",
      descriptionEn: "",
      park: "示例园区",
      roles: [
        { kind: "LEADER" as const, name: "示例甲", note: null, companyId: null },
        { kind: "ANCHOR" as const, name: "示例有限公司", note: null, companyId: "firm" },
      ],
    };
    const form = descriptionForm(chain);
    expect(descriptionEdit(form, "1")).toEqual({ ...chain, version: "1" });
    form.roles.push({ kind: "EXPERT", name: " ", note: "", companyId: "" });
    expect(descriptionEdit(form, "1").roles).toHaveLength(2);
    form.roles[1]!.kind = "OFFICE"; // what was chosen as a firm is none any longer
    expect(descriptionEdit(form, "1").roles?.[1]?.companyId).toBeNull();
  });
});

describe("a difference", () => {
  const difference = {
    chain: [
      {
        field: "ROLES" as const,
        before: [],
        after: [{ text: "链长 示例甲", textEn: "chain leader 示例甲" }],
      },
    ],
    segments: [
      {
        id: "00000000-0000-0000-0000-000000000001",
        mark: "EDITED" as const,
        code: "A",
        name: { text: "新名", textEn: "New name" },
        group: false,
        fields: [
          { field: "NAME" as const, before: [{ text: "旧名" }], after: [{ text: "新名" }] },
          { field: "KIND" as const, before: [{ text: "PART" }], after: [{ text: "SYSTEM" }] },
          { field: "KEYWORDS" as const, before: [{ text: "甲" }], after: [{ text: "乙" }, { text: "丙" }] },
          { field: "ORDER" as const, before: [], after: [] },
        ],
      },
      {
        id: "00000000-0000-0000-0000-000000000002",
        mark: "DECIDED" as const,
        code: "B",
        name: { text: "乙环节" },
        group: false,
        fields: [
          { field: "STATUS" as const, before: [{ text: "MISSING" }], after: [{ text: "WEAK" }] },
          { field: "ACTION" as const, before: [], after: [{ text: "FILL" }] },
        ],
      },
    ],
    links: [{ mark: "ADDED" as const, from: { text: "一" }, to: { text: "二" }, relation: "SUPPLIES" as const }],
  };
  const text = () => words(mount(DifferenceList, { props: { difference }, global: { plugins: [i18n] } }));

  it("is told in words, in either language", () => {
    expect(text()).toContain("旧名");
    expect(text()).toContain("零部件");
    expect(text()).toContain("加 乙、丙");
    expect(text()).toContain("去掉 甲");
    expect(text()).toContain("只改了次序");
    expect(text()).toContain("供应给");
    expect(text()).toContain("加 链长 示例甲");
    expect(text()).toContain("认定 乙环节");
    expect(text()).toMatch(/状态\s*缺\s*弱/);
    speak("en");
    expect(text()).toContain("New name");
    expect(text()).toContain("added 乙, 丙");
    speak("zh");
  });
});
