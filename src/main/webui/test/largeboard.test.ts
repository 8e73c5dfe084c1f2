import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import BoardLinks from "../src/chain/BoardLinks.vue";
import ChainBoard from "../src/chain/ChainBoard.vue";
import { i18n } from "../src/i18n";
import { group, map, segment, stage } from "./samples";

const global = { plugins: [i18n] };

const many = (prefix: string) => Array.from({ length: 50 }, (_, at) => segment(`${prefix}-${at}`));
const link = { from: "G0-0", to: "G3-0", relation: "SUPPLIES" as const };
const place = { left: 0, right: 100, top: 0, bottom: 20, width: 100, height: 20 } as DOMRect;

class NeverResized {
  observe() {}
  disconnect() {}
}

describe("a large board that is opened at a segment", () => {
  const brought: string[] = [];
  const large = () => {
    const groups = ["G0", "G1", "G2", "G3", "G4"].map((code) => group(code, many(code)));
    const board = map([stage("UPSTREAM", groups)], [link]);
    board.counts.segments = 1000;
    return mount(ChainBoard, { props: { map: board, selected: "G0-0" }, global, attachTo: document.body });
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("ResizeObserver", NeverResized);
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    brought.length = 0;
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(place);
    Element.prototype.scrollIntoView = function () {
      brought.push((this as HTMLElement).dataset.code!);
    };
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("shows each link once both its ends are drawn, and the segment once more in the end", async () => {
    const board = large();
    await flushPromises();
    expect(board.find("[data-code='G3-0']").exists()).toBe(false);
    expect(board.findAll("path.end")).toHaveLength(0);
    expect(brought).toEqual(["G0-0"]);
    vi.runAllTimers();
    await flushPromises();
    expect(board.find("[data-code='G3-0']").exists()).toBe(true);
    expect(board.findAll("path.end")).toHaveLength(1);
    expect(brought).toEqual(["G0-0", "G0-0"]);
    board.unmount();
  });

  it("draws links anew when more is drawn", async () => {
    const board = document.createElement("div");
    board.innerHTML = `<i data-code="${link.from}"></i>`;
    const links = mount(BoardLinks, { props: { board, near: [link], further: [], rows: 40 } });
    await links.setProps({ rows: 190 });
    expect(links.findAll("path.end")).toHaveLength(0);
    board.innerHTML += `<i data-code="${link.to}"></i>`;
    await links.setProps({ rows: 340 });
    expect(links.findAll("path.end")).toHaveLength(1);
  });
});
