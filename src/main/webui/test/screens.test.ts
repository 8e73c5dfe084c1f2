import { mount, flushPromises } from "@vue/test-utils";
import { defineComponent, h } from "vue";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as chainApi from "../src/chain/api";
import BoardGroup from "../src/chain/BoardGroup.vue";
import SegmentWhy from "../src/chain/SegmentWhy.vue";
import StatusDialog from "../src/chain/StatusDialog.vue";
import * as documentApi from "../src/document/api";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import { holdRecord } from "../src/shared/useSave";
import type { DocumentView } from "../src/shared/types";
import { facts, group, segment } from "./samples";
import { words } from "./words";

const global = { plugins: [i18n] };

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

describe("deciding about a segment", () => {
  beforeEach(() => {
    speak("zh");
    vi.spyOn(documentApi, "listDocuments").mockResolvedValue({ items: [] });
    vi.spyOn(documentApi, "readLimits").mockResolvedValue({ fileSize: 50 << 20, documents: 200 });
  });
  const open = () => mount(StatusDialog, { props: { segment: facts() }, global });

  it("sends what was chosen together with the entry it replaces", async () => {
    const decide = vi.spyOn(chainApi, "decideStatus").mockResolvedValue(facts().status!);
    const dialog = open();
    await dialog.get("#status").setValue("WEAK");
    await dialog.get("#action").setValue("");
    await dialog.get("#reason").setValue("走访确认");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(decide).toHaveBeenCalledWith("EL-5030", {
      status: "WEAK",
      action: null,
      reason: "走访确认",
      evidence: null,
      documentId: null,
      until: null,
      number: 1,
    });
    expect(dialog.emitted("decided")).toHaveLength(1);
  });

  it("begins with what the decision that stands rests on, and with nothing of what a file suggests", () => {
    const document = { id: "d", name: "核查.pdf", withdrawn: false };
    const stands = facts().status!;
    const decided = { ...stands, basis: "DECIDED" as const, evidence: "走访记录", document };
    const filled = mount(StatusDialog, { props: { segment: facts({ status: decided }) }, global });
    expect(filled.get<HTMLTextAreaElement>("#evidence").element.value).toBe("走访记录");
    const suggested = mount(StatusDialog, {
      props: { segment: facts({ status: { ...decided, basis: "JUDGEMENT" } }) },
      global,
    });
    expect(suggested.get<HTMLTextAreaElement>("#evidence").element.value).toBe("");
  });

  it("names a document of the segment, or one that is uploaded in the dialog, which waits for it", async () => {
    const decide = vi.spyOn(chainApi, "decideStatus").mockResolvedValue(facts().status!);
    let end: (document: DocumentView) => void = () => {};
    vi.spyOn(documentApi, "addDocument").mockReturnValue(new Promise((resolve) => (end = resolve)));
    const dialog = open();
    await flushPromises();
    expect(documentApi.listDocuments).toHaveBeenCalledWith({ kind: "segment", id: facts().id }, null, 200);
    const input = dialog.get<HTMLInputElement>("input[multiple]");
    Object.defineProperty(input.element, "files", { value: [new File(["a"], "核查.pdf")] });
    Object.defineProperty(input.element, "value", { value: "x", writable: true });
    await input.trigger("change");
    await flushPromises();
    expect(dialog.get("[type=submit]").attributes("disabled")).toBeDefined();
    end({ id: "d", fileName: "核查.pdf" } as DocumentView);
    await flushPromises();
    expect(dialog.emitted("added")).toHaveLength(1);
    expect((dialog.get("#evidence-document").element as HTMLSelectElement).value).toBe("d");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(decide.mock.lastCall?.[1]).toMatchObject({ documentId: "d" });
  });

  it("asks for no document where the status is to follow from the firms, and waits for none", async () => {
    vi.spyOn(documentApi, "addDocument").mockReturnValue(new Promise(() => {}));
    const dialog = open();
    await dialog
      .get("section")
      .trigger("drop", { dataTransfer: { types: ["Files"], files: [new File(["a"], "x.pdf")] } });
    await flushPromises();
    expect(dialog.get("[type=submit]").attributes("disabled")).toBeDefined();
    await dialog.get("#status").setValue("");
    expect(dialog.find("#evidence-document").exists()).toBe(false);
    expect(dialog.get("[type=submit]").attributes("disabled")).toBeUndefined();
  });

  it("shows a refusal at the field it names and keeps what was typed", async () => {
    const problem = new Problem(400, "invalid", "有误", [{ field: "reason", message: "不能只填空格。" }]);
    vi.spyOn(chainApi, "decideStatus").mockRejectedValue(problem);
    const dialog = open();
    await dialog.get("#reason").setValue("  ");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.get("#reason-note").text()).toBe("不能只填空格。");
    expect(dialog.get("#reason").attributes("aria-invalid")).toBe("true");
    expect((dialog.get("#reason").element as HTMLTextAreaElement).value).toBe("  ");
    expect(dialog.emitted("decided")).toBeUndefined();
  });

  it("has the present state read when somebody else was quicker, and says so", async () => {
    vi.spyOn(chainApi, "decideStatus").mockRejectedValue(new Problem(409, "stale", "别人刚改过"));
    const refresh = vi.fn().mockResolvedValue("弱 李示例");
    const page = defineComponent(() => {
      holdRecord(refresh);
      return () => h(StatusDialog, { segment: facts() });
    });
    const dialog = mount(page, { global });
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(refresh).toHaveBeenCalledOnce();
    expect(dialog.get("[role=alert]").text()).toContain("改动的有：弱 李示例");
  });
});

describe("why a segment has its status", () => {
  const paper = { id: "d", name: "核查记录", withdrawn: false };
  const status = { ...facts().status!, document: paper };
  const show = (segment = facts({ status })) => mount(SegmentWhy, { props: { segment, status: "MISSING" }, global });

  it("opens the document that shows it", () => {
    speak("zh");
    const link = show().get("a");
    expect(link.text()).toBe("核查记录");
    expect(link.attributes()).toMatchObject({ href: "/api/documents/d/content", "aria-label": "下载 核查记录" });
  });

  it("names one that was withdrawn since in the history, and does not open it", () => {
    const earlier = { ...status, document: { ...paper, withdrawn: true } };
    const why = show(facts({ history: [earlier] }));
    expect(why.find("a").exists()).toBe(false);
    expect(why.get("li").text()).toContain("证明文件： 核查记录 已作废");
  });
});

describe("a group of the board", () => {
  const cells = [segment("A", { status: "STRONG", statedFirmCount: 5 }), segment("B")];
  const show = (more = {}) =>
    mount(BoardGroup, {
      props: {
        group: group("G", cells),
        stop: "B",
        months: 12,
        drawn: true,
        near: new Set<string>(),
        further: new Set<string>(),
        ...more,
      },
      global,
    });

  it("says each status in a word and how many firms the source speaks of", () => {
    speak("zh");
    expect(show().findAll(".seg").map(words)).toEqual(["环节A 5 家 强", "环节B 缺"]);
  });

  it("speaks English when asked to", () => {
    speak("en");
    expect(show().text()).toContain("Segment A");
    expect(show().text()).toContain("Missing");
  });

  it("is one tab stop and marks the selected segment", () => {
    const buttons = show({ selected: "A" }).findAll(".seg");
    expect(buttons.map((one) => one.attributes("tabindex"))).toEqual(["-1", "0"]);
    expect(buttons.map((one) => one.attributes("aria-pressed"))).toEqual(["true", "false"]);
  });

  it("dims what was not looked for", () => {
    const buttons = show({ found: new Set(["A"]) }).findAll(".seg");
    expect(buttons.map((one) => one.classes("gone"))).toEqual([false, true]);
  });
});
