import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Component } from "vue";
import * as companies from "../src/company/api";
import CompanyChooser from "../src/company/CompanyChooser.vue";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import LeadFinder from "../src/lead/LeadFinder.vue";
import * as people from "../src/person/api";
import PersonChooser from "../src/person/PersonChooser.vue";
import { Problem } from "../src/shared/problem";

const choosers: [string, Component, object, boolean][] = [
  ["a firm", CompanyChooser, { modelValue: "", id: "" }, false],
  ["a person", PersonChooser, { modelValue: "", id: "", finds: true }, false],
  ["a lead", LeadFinder, { modelValue: "", title: "", leads: [] }, true],
];
const rows = ["a", "b"].map((id) => ({ id, name: `示例${id}`, title: `示例${id}`, companyName: "示例公司" }));

function open(chooser: Component, props: object) {
  return mount(chooser, {
    props: { inputId: "field", ...props },
    attachTo: document.body,
    global: { plugins: [i18n] },
  });
}

async function type(box: VueWrapper, text: string) {
  await box.get("input").setValue(text);
  await vi.advanceTimersByTimeAsync(300);
  await flushPromises();
}

const marked = (box: VueWrapper) => {
  const id = box.get("input").attributes("aria-activedescendant");
  return id && box.get(`[id="${id}"]`).text();
};

describe.each(choosers)("the list under the field of %s", (_, chooser, props, first) => {
  let box: VueWrapper;

  beforeEach(() => {
    speak("zh");
    vi.useFakeTimers();
    vi.spyOn(companies, "listCompanies").mockResolvedValue({ items: rows } as never);
    vi.spyOn(people, "listPeople").mockResolvedValue({ items: rows } as never);
    vi.spyOn(leads, "listLeads").mockResolvedValue({ items: rows } as never);
    box = open(chooser, props);
  });
  afterEach(() => {
    box.unmount();
    vi.useRealTimers();
  });

  it("opens once nothing more is typed, and tells the field what is marked", async () => {
    const field = box.get("input");
    expect(field.attributes("role")).toBe("combobox");
    expect(field.attributes("aria-expanded")).toBe("false");
    await type(box, " 示例 ");
    expect(field.attributes("aria-expanded")).toBe("true");
    expect(field.attributes("aria-controls")).toBe(box.get("[role=listbox]").attributes("id"));
    expect(box.findAll("[role=option]")).toHaveLength(2);
    if (!first) {
      expect(marked(box)).toBeUndefined();
      await field.trigger("keydown", { key: "ArrowDown" });
    }
    expect(marked(box)).toContain("示例a");
    await field.trigger("keydown", { key: "ArrowUp" });
    expect(marked(box)).toContain("示例b");
  });

  it("asks once characters are made, and not for the letters of which they are being made", async () => {
    const asked = [companies.listCompanies, people.listPeople, leads.listLeads];
    const calls = () => asked.flatMap((ask) => vi.mocked(ask).mock.calls as unknown[]).length;
    const before = calls();
    const field = box.get<HTMLInputElement>("input");
    await field.trigger("compositionstart");
    field.element.value = "shi'li";
    field.element.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
    await vi.advanceTimersByTimeAsync(300);
    expect(calls()).toBe(before);
    field.element.value = "示例";
    field.element.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
    await field.trigger("compositionend");
    await vi.advanceTimersByTimeAsync(300);
    await flushPromises();
    expect(calls()).toBe(before + 1);
    expect(box.findAll("[role=option]")).toHaveLength(2);
  });

  it("gives what is marked or tapped to the form, and closes", async () => {
    const field = box.get("input");
    await type(box, "示例");
    await field.trigger("keydown", { key: "ArrowUp" });
    await field.trigger("keydown", { key: "Enter" });
    const chosen = box.emitted(first ? "update:modelValue" : "update:id");
    expect(chosen?.at(-1)).toEqual(["b"]);
    expect(field.attributes("aria-expanded")).toBe("false");
    await type(box, "示例");
    await box.findAll("[role=option]")[0]!.trigger("click");
    expect(chosen?.at(-1)).toEqual(["a"]);
  });

  it("closes with Esc and with the field, and nothing late opens it again", async () => {
    const field = box.get("input");
    await type(box, "示例");
    await field.trigger("keydown", { key: "Escape" });
    expect(box.findAll("[role=option]")).toHaveLength(0);
    await field.setValue("示例");
    await field.trigger("blur");
    await vi.advanceTimersByTimeAsync(300);
    expect(box.findAll("[role=option]")).toHaveLength(0);
  });

  it("stays shut where nothing can be asked", async () => {
    const gone = new Problem(503, "unreachable", "");
    vi.spyOn(companies, "listCompanies").mockRejectedValue(gone);
    vi.spyOn(people, "listPeople").mockRejectedValue(gone);
    vi.spyOn(leads, "listLeads").mockRejectedValue(gone);
    await type(box, "示例");
    expect(box.findAll("[role=option]")).toHaveLength(0);
  });
});
