import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as documents from "../src/document/api";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/ownership/api";
import ConflictPage from "../src/ownership/ConflictPage.vue";
import DecisionDialog from "../src/ownership/DecisionDialog.vue";
import type { ConflictView, SideView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const global = { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } };

beforeEach(() => {
  vi.restoreAllMocks();
  speak("zh");
  vi.spyOn(documents, "listDocuments").mockResolvedValue({ items: [] });
});

describe("a conflict", () => {
  const side = (more: Partial<SideView> = {}): SideView => ({
    hidden: false,
    mine: false,
    taskForce: "装备专班",
    ...more,
  });
  const conflict = (more: Partial<ConflictView> = {}): ConflictView => ({
    row: {
      id: "c",
      firm: "示例公司",
      automatic: true,
      openedOn: "2026-01-01",
      dueOn: "2026-01-06",
      light: "RED",
      contesting: side({ mine: true, leadId: "l", title: "示例项目" }),
      contested: side({ hidden: true }),
    },
    version: 2,
    entries: [],
    mayDecide: false,
    hidden: false,
    ...more,
  });

  it("tells of a hidden side only that it is there, and lets the own side speak", async () => {
    vi.spyOn(api, "readConflict").mockResolvedValue(conflict({ hidden: true }));
    const sent = vi.spyOn(api, "stateCase").mockResolvedValue(conflict());
    const done = { occurredOn: "2026-03-01", content: "示例", mentions: [], recordedAt: "2026-03-01T01:00:00Z" };
    vi.spyOn(api, "readContacts").mockResolvedValue({
      items: [
        { id: "1", ...done, followUp: { id: "v", kind: "VISIT", ...done } },
        { id: "2", ...done, followUp: { id: "n", kind: "NOTE", ...done } },
      ],
    });
    const found = mount(ConflictPage, { props: { id: "c" }, global });
    await flushPromises();
    expect(found.text()).toContain("有不便公开的内容");
    expect(found.text()).toContain("请交给知情的同事或指定领导裁定");
    await found
      .findAll("button")
      .find((one) => one.text() === "补充陈述")!
      .trigger("click");
    await flushPromises();
    await found.get("#contest-words").setValue("三月已拜访");
    expect(found.findAll("input[type=checkbox]")).toHaveLength(1);
    await found.get("input[type=checkbox]").setValue(true);
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith("c", { leadId: "l", content: "三月已拜访", documentIds: [], followUpIds: ["v"] });
  });

  it("shows what speaks for each side in its own column, by day", async () => {
    const evidence = [
      { id: "d", kind: "DOCUMENT", text: "会议纪要" },
      { id: "v", kind: "VISIT", on: "2026-03-05", text: "到厂拜访" },
      { id: "t", kind: "CALL", on: "2026-03-01", text: "首次通话" },
    ];
    const entry = { kind: "STATED" as const, by: "周示例", at: "2026-03-06T01:00:00Z", evidence: [] };
    vi.spyOn(api, "readConflict").mockResolvedValue(
      conflict({
        entries: [
          { ...entry, id: "1", contesting: true, content: "我方先到", evidence },
          { ...entry, id: "2", contesting: false, content: "我方在先" },
        ],
      }),
    );
    const found = mount(ConflictPage, { props: { id: "c" }, global });
    await flushPromises();
    const [contested, contesting] = found.findAll(".sides > section");
    expect(contested!.text()).toContain("我方在先");
    expect(contested!.text()).not.toContain("我方先到");
    expect(contesting!.findAll(".evidence li").map((one) => one.text())).toEqual([
      "2026-03-01 电话 首次通话",
      "2026-03-05 拜访 到厂拜访",
      "文件 会议纪要",
    ]);
  });

  it("is settled with shares where it is a joint one", async () => {
    const sent = vi.spyOn(api, "settleConflict").mockResolvedValue(conflict());
    const found = mount(DecisionDialog, { props: { conflict: conflict() }, global });
    await found.get("#outcome").setValue("JOINT");
    await found.get("#decision-reason").setValue("共同跟进");
    await found.get("form").trigger("submit");
    await flushPromises();
    expect(sent).toHaveBeenCalledWith("c", {
      version: 2,
      outcome: "JOINT",
      reason: "共同跟进",
      contested: 6,
      contesting: 4,
    });
  });
});
