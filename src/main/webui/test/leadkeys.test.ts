import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { routeLocationKey } from "vue-router";
import * as account from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import LeadBoard from "../src/lead/LeadBoard.vue";
import LeadList from "../src/lead/LeadList.vue";
import type { BoardView, LeadRow, LeadStage } from "../src/shared/types";
import { filterOf } from "../src/lead/views";
import { words } from "./words";

HTMLDialogElement.prototype.showModal = vi.fn();
vi.mock("../src/account/public", async (original) => ({ ...(await original<typeof account>()), may: () => true }));

const lead = (id: string, stage: LeadStage = "CLUE"): LeadRow => ({
  id,
  version: 1,
  title: `项目${id}`,
  companyName: "示例公司",
  stage,
  state: "ACTIVE",
  stageSince: "2026-01-01",
  stageDays: 1,
  offChain: true,
  owner: { id: "p", name: "周示例" },
  confidential: false,
  overdue: false,
  receivedOn: "2026-01-01",
  watched: false,
});

const RouterLink = { props: ["to"], template: `<a :href="String(to)"><slot /></a>` };
let shown: VueWrapper | undefined;

function press(key: string, more: KeyboardEventInit = {}) {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
}

async function open(screen: typeof LeadList | typeof LeadBoard) {
  shown = mount(screen as typeof LeadList, {
    props: { filter: filterOf("") },
    attachTo: document.body,
    global: { plugins: [i18n], stubs: { RouterLink }, provide: { [routeLocationKey]: { query: {} } } },
  });
  await flushPromises();
  return shown;
}

const focused = () => document.activeElement?.textContent?.trim();

describe("keys among leads", () => {
  beforeEach(() => speak("zh"));
  afterEach(() => shown?.unmount());

  it("move down and up a list, choose one and a range, and tell themselves", async () => {
    vi.spyOn(api, "listLeads").mockResolvedValue({ items: ["a", "b", "c"].map((id) => lead(id)) });
    const list = await open(LeadList);
    press("j");
    expect(focused()).toBe("项目a");
    press("x");
    press("ArrowDown");
    press("j");
    press("j");
    expect(focused()).toBe("项目c");
    press("X", { shiftKey: true });
    await flushPromises();
    expect(words(list)).toContain("已选 3 条");
    press("k");
    expect(focused()).toBe("项目b");
    press("?", { shiftKey: true });
    await flushPromises();
    expect(words(list)).toContain("快捷键");
  });

  it("watch the lead in focus and stop watching it, in a list and on a board", async () => {
    const set = vi.spyOn(api, "setWatch").mockImplementation(async (_, watched) => ({ watched }));
    vi.spyOn(api, "listLeads").mockResolvedValue({ items: ["a", "b"].map((id) => lead(id)) });
    const list = await open(LeadList);
    press("s");
    expect(set).not.toHaveBeenCalled();
    press("j");
    press("j");
    press("s");
    await flushPromises();
    press("s");
    await flushPromises();
    expect(set.mock.calls).toEqual([
      ["b", true],
      ["b", false],
    ]);
    expect(focused()).toBe("项目b");
    press("?", { shiftKey: true });
    await flushPromises();
    expect(words(list)).toContain("关注或取消关注");
    list.unmount();
    const lane = { stage: "CLUE" as const, count: 1, cards: [lead("c")], more: 0 };
    vi.spyOn(api, "readBoard").mockResolvedValue({ columns: [lane] });
    await open(LeadBoard);
    press("j");
    press("s");
    expect(set).toHaveBeenLastCalledWith("c", true);
  });

  it("move between the lanes of a board", async () => {
    const lane = (stage: LeadStage, ...ids: string[]) => ({
      stage,
      count: ids.length,
      cards: ids.map((id) => lead(id, stage)),
      more: 0,
    });
    const board: BoardView = { columns: [lane("CLUE", "a", "b"), lane("RESEARCH"), lane("ENGAGE", "c")] };
    vi.spyOn(api, "readBoard").mockResolvedValue(board);
    await open(LeadBoard);
    press("j");
    press("j");
    expect(focused()).toBe("项目b");
    press("l");
    expect(focused()).toBe("项目c");
    press("ArrowLeft");
    expect(focused()).toBe("项目a");
  });
});
