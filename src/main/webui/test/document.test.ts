import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as api from "../src/document/api";
import DocumentList from "../src/document/DocumentList.vue";
import EvidencePicker from "../src/document/EvidencePicker.vue";
import { sizeInWords } from "../src/document/words";
import { i18n, speak } from "../src/i18n";
import * as leads from "../src/lead/api";
import VerifyDialog from "../src/lead/VerifyDialog.vue";
import { Problem } from "../src/shared/problem";
import { toasts } from "../src/shared/toast";
import type { DocumentView, LeadView, StepRow } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const paper = (id: string, more: Partial<DocumentView> = {}): DocumentView => ({
  id,
  version: 1,
  subjectKind: "lead",
  subjectId: "l",
  fileName: `文件${id}.pdf`,
  format: "PDF",
  size: 3_600_000,
  sha256: "0".repeat(64),
  scan: "NOT_SCANNED",
  recordedAt: "2026-01-02T00:00:00Z",
  recordedBy: "周示例",
  ...more,
});
const owner = { kind: "lead" as const, id: "l" };

describe("the documents of a record", () => {
  beforeEach(() => {
    speak("zh");
    toasts.value = [];
    vi.spyOn(api, "readLimits").mockResolvedValue({ fileSize: 50 << 20, documents: 200 });
    vi.spyOn(api, "listDocuments").mockResolvedValue({ items: [paper("1")] });
  });

  async function open(editable = true) {
    const card = mount(DocumentList, { props: { owner, editable }, global: { plugins: [i18n] } });
    await flushPromises();
    return card;
  }
  const button = (card: VueWrapper, text: string) => card.findAll("button").find((one) => one.text() === text);

  async function choose(card: VueWrapper, files: File[], by = "input[multiple]") {
    const input = card.get<HTMLInputElement>(by);
    Object.defineProperty(input.element, "files", { value: files, configurable: true });
    Object.defineProperty(input.element, "value", { value: "x", writable: true, configurable: true });
    await input.trigger("change");
    await flushPromises();
    expect(input.element.value).toBe("");
  }

  it("say what each is, by its number and date, and save it by its name", async () => {
    vi.mocked(api.listDocuments).mockResolvedValue({
      items: [paper("1", { title: "营业执照", number: "湘字 1 号", issuedOn: "2025-02-14" })],
    });
    const card = await open();
    const link = card.get("a");
    expect(link.attributes()).toMatchObject({ href: "/api/documents/1/content", "aria-label": "下载 营业执照" });
    expect(link.attributes("download")).toBeDefined();
    for (const word of ["PDF", "文号 湘字 1 号", "日期 2025-02-14", "文件1.pdf", "3.4 MB", "周示例", "未扫描"]) {
      expect(card.text()).toContain(word);
    }
  });

  it("hand out nothing that was withdrawn and tell why", async () => {
    vi.mocked(api.listDocuments).mockResolvedValue({
      items: [paper("1", { withdrawn: { at: "2026-01-03T00:00:00Z", by: "王示例", reason: "换了新证" } })],
    });
    const card = await open();
    expect(card.find("a").exists()).toBe(false);
    expect(card.text()).toContain("换了新证");
    expect(button(card, "作废")).toBeUndefined();
  });

  it("offer no change to who only reads", async () => {
    const card = await open(false);
    expect(card.findAll("button")).toEqual([]);
    expect(card.find("footer").exists()).toBe(false);
  });

  it("say so where there are none, and where they cannot be read", async () => {
    vi.mocked(api.listDocuments).mockResolvedValue({ items: [] });
    expect((await open()).text()).toContain("还没有文件");
    vi.mocked(api.listDocuments).mockRejectedValue(new Problem(500, "fault", "出错"));
    const card = await open();
    expect(card.get("[role=alert]").text()).toContain("出错");
    expect(button(card, "重试")).toBeDefined();
  });

  it("send what was chosen one after the other and show how far it is", async () => {
    let tell: (share: number) => void = () => {};
    let end: (document: DocumentView) => void = () => {};
    const add = vi.spyOn(api, "addDocument").mockImplementation((_owner, _file, told) => {
      tell = told;
      return new Promise((resolve) => (end = resolve));
    });
    const card = await open();
    await choose(card, [new File(["a"], "合同.pdf"), new File(["b"], "纪要.pdf")]);
    expect(add).toHaveBeenCalledOnce();
    tell(0.5);
    await flushPromises();
    expect((card.get("progress").element as HTMLProgressElement).value).toBe(0.5);
    tell(1);
    await flushPromises();
    expect(card.text()).toContain("正在检查 合同.pdf");
    end(paper("2", { fileName: "合同.pdf" }));
    await flushPromises();
    expect(add).toHaveBeenCalledTimes(2);
    expect(toasts.value).toEqual([]);
    end(paper("3", { fileName: "纪要.pdf" }));
    await flushPromises();
    expect(toasts.value.map((toast) => toast.text)).toEqual(["已上传 2 个文件，可以补上文号和日期"]);
    expect(api.listDocuments).toHaveBeenCalledTimes(2);
  });

  it("keep a refused file in sight with the reason, and go on with the next", async () => {
    const add = vi
      .spyOn(api, "addDocument")
      .mockRejectedValueOnce(new Problem(400, "document-content", "内容却是网页（HTML）"))
      .mockResolvedValue(paper("1"));
    const card = await open();
    await choose(card, [new File(["a"], "照片.png"), new File(["b"], "文件1.pdf")]);
    expect(card.get("[role=alert]").text()).toContain("「照片.png」没有上传");
    expect(card.get("[role=alert]").text()).toContain("内容却是网页");
    expect(toasts.value.map((toast) => toast.text)).toEqual(["文件1.pdf 已经在列表里，没有重复保存"]);
    await button(card, "再试一次")!.trigger("click");
    await flushPromises();
    expect(add).toHaveBeenCalledTimes(3);
    expect(card.find("[role=alert]").exists()).toBe(false);
  });

  it("are photographed, one picture after the other", async () => {
    const add = vi.spyOn(api, "addDocument").mockResolvedValue(paper("2"));
    const card = await open();
    const camera = card.get("input[capture]");
    expect(camera.attributes()).toMatchObject({ capture: "environment", accept: "image/*" });
    const started = vi.spyOn(camera.element as HTMLInputElement, "click").mockImplementation(() => {});
    await button(card, "拍照")!.trigger("click");
    expect(started).toHaveBeenCalledOnce();
    await choose(card, [new File(["a"], "image.jpg")], "input[capture]");
    expect(add).toHaveBeenCalledWith(owner, expect.objectContaining({ name: "image.jpg" }), expect.any(Function));
  });

  it("do not send a file that is too large", async () => {
    const add = vi.spyOn(api, "addDocument");
    vi.mocked(api.readLimits).mockResolvedValue({ fileSize: 1024, documents: 200 });
    const card = await open();
    await choose(card, [new File(["a".repeat(2000)], "大.pdf")]);
    expect(card.get("[role=alert]").text()).toContain("最多 1 KB");
    expect(card.get("footer").text()).toContain("每个最大 1 KB");
    expect(add).not.toHaveBeenCalled();
  });

  it("take files that are dropped, where they may be added", async () => {
    const add = vi.spyOn(api, "addDocument").mockResolvedValue(paper("2"));
    const dataTransfer = { types: ["Files"], files: [new File(["a"], "合同.pdf")] };
    const card = await open();
    await card.get("section").trigger("dragenter", { dataTransfer });
    expect(card.text()).toContain("松开就上传");
    await card.get("section").trigger("drop", { dataTransfer });
    await flushPromises();
    expect(add).toHaveBeenCalledOnce();
    expect(card.text()).not.toContain("松开就上传");
    const readOnly = await open(false);
    await readOnly.get("section").trigger("drop", { dataTransfer });
    await flushPromises();
    expect(add).toHaveBeenCalledOnce();
  });

  it("are described and withdrawn in dialogs that keep what was typed when refused", async () => {
    const edit = vi.spyOn(api, "editDocument").mockResolvedValue(paper("1"));
    const withdraw = vi
      .spyOn(api, "withdrawDocument")
      .mockRejectedValueOnce(new Problem(409, "document-is-evidence", "是核实进展的依据，不能作废"))
      .mockResolvedValue(paper("1"));
    const card = await open();
    await button(card, "改说明")!.trigger("click");
    await card.get("#document-number").setValue("湘字 2 号");
    await card.get("dialog form").trigger("submit");
    await flushPromises();
    expect(edit).toHaveBeenCalledWith(expect.objectContaining({ id: "1" }), {
      title: null,
      number: "湘字 2 号",
      issuedOn: null,
    });
    await button(card, "作废")!.trigger("click");
    await card.get("#withdraw-reason").setValue("传错了");
    await card.get("dialog form").trigger("submit");
    await flushPromises();
    expect(card.get("dialog [role=alert]").text()).toContain("不能作废");
    expect((card.get("#withdraw-reason").element as HTMLInputElement).value).toBe("传错了");
    await card.get("dialog form").trigger("submit");
    await flushPromises();
    expect(withdraw).toHaveBeenLastCalledWith(expect.objectContaining({ id: "1" }), "传错了");
    expect(card.find("dialog").exists()).toBe(false);
  });
});

describe("verifying a step", () => {
  it("names the document that shows it", async () => {
    vi.spyOn(api, "listDocuments").mockResolvedValue({ items: [paper("1")] });
    const verify = vi.spyOn(leads, "verifyStep").mockResolvedValue({} as LeadView);
    const dialog = mount(VerifyDialog, {
      props: { lead: { id: "l" } as LeadView, step: { id: "s", stage: "SIGNED", occurredOn: "2026-01-02" } as StepRow },
      global: { plugins: [i18n] },
    });
    await flushPromises();
    await dialog.get("#evidence").setValue("协议 3 号");
    await dialog.get("#evidence-document").setValue("1");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(verify.mock.lastCall?.[1]).toEqual({
      stepId: "s",
      verifiedOn: "2026-01-02",
      evidence: "协议 3 号",
      documentId: "1",
    });
    expect(dialog.emitted("verified")).toHaveLength(1);
  });
});

describe("choosing a document as evidence", () => {
  it("says so where the documents cannot be read", async () => {
    vi.spyOn(api, "listDocuments").mockRejectedValue(new Problem(500, "fault", "出错"));
    const picker = mount(EvidencePicker, {
      props: { owner, inputId: "evidence", modelValue: "" },
      global: { plugins: [i18n] },
    });
    await flushPromises();
    expect(picker.get("[role=alert]").text()).toContain("没有读出来");
  });

  it("offers those that count", async () => {
    vi.spyOn(api, "listDocuments").mockResolvedValue({
      items: [
        paper("1", { number: "湘字 1 号" }),
        paper("2", { withdrawn: { at: "2026-01-03T00:00:00Z", reason: "x" } }),
      ],
    });
    const picker = mount(EvidencePicker, {
      props: { owner, inputId: "evidence", modelValue: "" },
      global: { plugins: [i18n] },
    });
    await flushPromises();
    expect(picker.findAll("option").map((one) => one.text())).toEqual(["不关联", "文件1.pdf 湘字 1 号"]);
  });
});

describe("a size", () => {
  it("is said in the unit that fits", () => {
    expect([0, 1500, 5_000_000, 50 << 20].map(sizeInWords)).toEqual(["1 KB", "1 KB", "4.8 MB", "50 MB"]);
  });
});
