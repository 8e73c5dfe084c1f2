import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as session from "../src/account/public";
import * as api from "../src/company/api";
import { claimInSegment, claimOfFirm, onlyClaimed, type Claim } from "../src/company/claim";
import ClaimActs from "../src/company/ClaimActs.vue";
import ClaimHistory from "../src/company/ClaimHistory.vue";
import ClaimMark from "../src/company/ClaimMark.vue";
import ClaimsCard from "../src/company/ClaimsCard.vue";
import VerifyDialog from "../src/company/VerifyDialog.vue";
import * as documents from "../src/document/api";
import { i18n, speak } from "../src/i18n";
import { Problem } from "../src/shared/problem";
import type { CompanyView, DocumentView, HoldingView, Right, SegmentFirm, SegmentView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: "/:all(.*)*", component: { template: "<i />" } }],
});
const global = { plugins: [i18n, router] };
const verified = { day: "2026-01-05", verifier: "链示例", at: "2026-01-06T01:00:00Z" };
const claim: Claim = {
  companyId: "c",
  firm: "示例精密",
  id: "h",
  version: 3,
  segment: { id: "s", code: "EQ-6010" },
  asOf: "2025-02",
  says: true,
  own: false,
};
const refresh = () => Promise.resolve();

function holds(...rights: Right[]) {
  session.me.value = { rights, name: "", roles: [], taskForces: [] } as unknown as typeof session.me.value;
}

describe("what somebody says by hand of a firm in a segment", () => {
  beforeEach(() => {
    speak("zh");
    vi.restoreAllMocks();
    HTMLDialogElement.prototype.showModal = vi.fn();
    holds("EDIT_CHAINS");
    vi.spyOn(documents, "listDocuments").mockResolvedValue({
      items: [{ id: "d", fileName: "示例.pdf", withdrawn: null } as unknown as DocumentView],
    });
  });

  it("waits until it is verified, and says since when it is", () => {
    expect(mount(ClaimMark, { props: { basis: "CLAIMED", presence: "SIGNED" }, global }).text()).toContain("待核实");
    const silent = mount(ClaimMark, { props: { basis: "CLAIMED", presence: "UNVERIFIED" }, global }).text();
    expect(silent).toBe("手工登记");
    const mark = mount(ClaimMark, { props: { basis: "CLAIMED", presence: "SIGNED", verified }, global }).text();
    expect(mark).toContain("已核实 2026-01-05");
    expect(mark).not.toContain("待核实");
    expect(mount(ClaimMark, { props: { basis: "SOURCE", presence: "SIGNED" }, global }).text()).toBe("");
    expect(onlyClaimed({ basis: "CLAIMED", verified })).toBe(false);
  });

  it("is a claim on the firm's page and in the segment's panel, what a source tells is none", () => {
    const holding = { id: "h", version: 3, segmentId: "s", segmentCode: "EQ-6010", asOf: "2025-02", ownClaim: false };
    const said = { ...holding, basis: "CLAIMED", presence: "SIGNED" } as HoldingView;
    expect(claimOfFirm({ id: "c", name: "示例精密" }, said)).toEqual(claim);
    expect(claimOfFirm({ id: "c", name: "示例精密" }, { ...said, basis: "SOURCE" })).toBeUndefined();
    const firm = { companyId: "c", name: "示例精密", holdingId: "h", version: 3, asOf: "2025-02", ownClaim: false };
    const there = { ...firm, basis: "CLAIMED", presence: "SIGNED" } as SegmentFirm;
    const segment = { id: "s", code: "EQ-6010" } as SegmentView;
    expect(claimInSegment(segment, there)).toEqual(claim);
    expect(claimInSegment(segment, { ...there, basis: "PROJECT" })).toBeUndefined();
  });

  it("is verified and taken back by the chain office only, where there is something to verify", () => {
    const acts = (one: Claim) =>
      mount(ClaimActs, { props: { claim: one, refresh }, global })
        .findAll("button")
        .map((button) => button.text());
    expect(acts(claim)).toEqual(["核实"]);
    expect(acts({ ...claim, verified })).toEqual(["重新核实", "撤回核实"]);
    const anew = mount(ClaimActs, { props: { claim: { ...claim, verified }, refresh }, global }).get("button");
    expect(anew.attributes("aria-label")).toContain(anew.text());
    const own = mount(ClaimActs, { props: { claim: { ...claim, own: true }, refresh }, global });
    expect(own.findAll("button")).toHaveLength(0);
    expect(own.text()).toContain("请链办的另一位同事核实");
    expect(acts({ ...claim, own: true, verified })).toEqual(["撤回核实"]);
    expect(acts({ ...claim, says: false })).toEqual([]);
    holds("ENTER_COMPANIES");
    expect(acts({ ...claim, verified })).toEqual([]);
  });

  it("is verified by a document of the firm or the segment, and a refusal stands at its field", async () => {
    const send = vi
      .spyOn(api, "verifyClaim")
      .mockRejectedValueOnce(
        new Problem(400, "evidence-of-claim", "所选文件不属于这家企业", [
          { field: "documentId", message: "请重新选文件" },
        ]),
      );
    const dialog = mount(VerifyDialog, { props: { claim }, global });
    await flushPromises();
    await dialog.get("#evidence-document").setValue("d");
    await dialog.get("#evidence-words").setValue(" 第 2 页 ");
    await dialog.get("#verified-on").setValue("2026-01-05");
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.text()).toContain("请重新选文件");
    expect(send).toHaveBeenLastCalledWith(claim, {
      documentId: "d",
      verifiedOn: "2026-01-05",
      evidence: "第 2 页",
    });
    expect(dialog.emitted("verified")).toBeUndefined();
    await dialog.get("#evidence-owner").setValue("segment");
    await flushPromises();
    expect(documents.listDocuments).toHaveBeenLastCalledWith({ kind: "segment", id: "s" }, null, 200);
    expect((dialog.get("#evidence-document").element as HTMLSelectElement).value).toBe("");
    send.mockResolvedValueOnce({ id: "c" } as CompanyView);
    await dialog.get("form").trigger("submit");
    await flushPromises();
    expect(dialog.emitted("verified")).toHaveLength(1);
  });

  it("tells who verified it and who took that back, when somebody asks", async () => {
    const list = vi.spyOn(api, "listVerifications").mockResolvedValue({
      items: [
        {
          id: "v",
          verifiedOn: "2026-01-05",
          evidence: "第 2 页",
          document: { id: "d", name: "示例.pdf", withdrawn: false },
          verifiedAt: "2026-01-06T01:00:00Z",
          verifiedBy: "链示例",
          holds: false,
          endedAt: "2026-02-01T01:00:00Z",
          endedBy: "链另一",
          endedReason: "看错了厂房",
        },
      ],
    });
    const history = mount(ClaimHistory, { props: { claim }, global });
    expect(list).not.toHaveBeenCalled();
    (history.get("details").element as HTMLDetailsElement).open = true;
    await history.get("details").trigger("toggle");
    await flushPromises();
    expect(history.text()).toContain("链示例 核实，核实日期 2026-01-05");
    expect(history.text()).toContain("2026-02-01 链另一 撤回：看错了厂房");
    expect(history.get("a").attributes("href")).toBe(documents.contentAddress("d"));
  });

  it("is kept with the entry that stays where segments are merged", async () => {
    vi.spyOn(api, "listVerifications").mockResolvedValue({
      items: [
        {
          id: "v",
          verifiedOn: "2026-01-05",
          verifiedAt: "2026-01-06T01:00:00Z",
          verifiedBy: "链示例",
          holds: false,
          ending: "MERGED",
          endedAt: "2026-02-01T01:00:00Z",
        },
      ],
    });
    const history = mount(ClaimHistory, { props: { claim }, global });
    (history.get("details").element as HTMLDetailsElement).open = true;
    await history.get("details").trigger("toggle");
    await flushPromises();
    expect(history.text()).toContain("2026-02-01 环节合并");
  });

  it("waits on the chain office's desk, the oldest first", async () => {
    vi.spyOn(api, "listClaims").mockResolvedValue({
      items: [
        {
          id: "h",
          companyId: "c",
          companyName: "示例精密",
          segmentCode: "EQ-6010",
          segmentName: "智能瞄准器",
          segmentNameEn: "Sights",
          role: "MEMBER",
          presence: "PRODUCTION",
          place: "ZONE",
          claimedBy: "周示例",
          claimedAt: "2026-01-06T01:00:00Z",
        },
      ],
      nextCursor: "x",
    });
    const card = mount(ClaimsCard, { props: { chain: "EQ" }, global });
    await flushPromises();
    expect(card.text()).toContain("待核实的手工登记");
    expect(card.text()).toMatch(/示例精密.*智能瞄准器.*投产.*周示例 2026-01-06/s);
    expect(card.findAll("a").map((link) => link.attributes("href"))).toEqual([
      "/companies/c",
      "/chains/EQ?segment=EQ-6010",
    ]);
    await card.get("button").trigger("click");
    expect(api.listClaims).toHaveBeenLastCalledWith("EQ", "x");
  });
});
