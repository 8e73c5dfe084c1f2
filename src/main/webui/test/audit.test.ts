import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import AuditChange from "../src/audit/AuditChange.vue";
import { differences } from "../src/audit/difference";
import { i18n, speak } from "../src/i18n";
import { keepDictionaries } from "../src/setting/dictionaries";
import type { AuditView, DictionaryView } from "../src/shared/types";
import { words } from "./words";

const entry = (before: object, after: object) => ({ before, after }) as AuditView;

describe("an entry of the audit", () => {
  it("tells the fields that differ and leaves out those that do not", () => {
    expect(differences(entry({ name: "周", active: true }, { name: "何", active: true }))).toEqual([
      { field: "name", before: "周", after: "何" },
    ]);
  });

  it("says values in the words of the screens", () => {
    speak("zh");
    const change = entry({ status: "MISSING", action: "FILL" }, { status: "WEAK", action: null });
    expect(words(mount(AuditChange, { props: { entry: change }, global: { plugins: [i18n] } }))).toBe(
      "状态 缺 弱措施 补链 （空）",
    );
  });

  it("leaves out what a new record has not filled in", () => {
    expect(differences(entry({}, { title: "甲", nextOn: null, collaborators: [], note: "" }))).toEqual([
      { field: "title", before: undefined, after: "甲" },
    ]);
  });

  it("says the codes of leads in words and folds long lists of keys", () => {
    speak("zh");
    const call = { code: "CALL", name: "来电来函", nameEn: "Call", retired: false, relied: false };
    keepDictionaries([{ code: "source-channel", values: [call] } as unknown as DictionaryView]);
    const keys = ["1", "2"].map((n) => `0190000${n}-0000-7000-8000-000000000001`);
    const change = entry({ stage: "CLUE" }, { stage: "RESEARCH", sourceChannel: "CALL", updatedIds: keys });
    const shown = mount(AuditChange, { props: { entry: change }, global: { plugins: [i18n] } });
    expect(words(shown)).toContain("线索 研判");
    expect(shown.text()).toContain("来电来函");
    expect(shown.get("details summary").text()).toBe("共 2 项");
  });

  it("says the facts of firms in words", () => {
    speak("zh");
    const small = { code: "SPECIAL", name: "专精特新", nameEn: "", retired: false, relied: false };
    keepDictionaries([{ code: "company-tag", values: [small] } as unknown as DictionaryView]);
    const change = entry(
      {},
      { role: "SUPPLIER", presence: "SIGNED", place: "CITY", capacityMark: "AT_LEAST", tag: "SPECIAL" },
    );
    const shown = mount(AuditChange, { props: { entry: change }, global: { plugins: [i18n] } }).text();
    for (const words of ["供应商", "已签约", "市域", "不少于", "专精特新"]) expect(shown).toContain(words);
    expect(shown).not.toMatch(/[A-Z_]{3}/);
  });

  it("shows a field it has no word for by its own name", () => {
    const change = entry({}, { fieldOfTomorrow: ["a", "b"] });
    expect(words(mount(AuditChange, { props: { entry: change }, global: { plugins: [i18n] } }))).toBe(
      "fieldOfTomorrow a、b",
    );
  });
});
