import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/search/api";
import IndexPage from "../src/search/IndexPage.vue";
import { Problem } from "../src/shared/problem";
import type { IndexView } from "../src/shared/types";

HTMLDialogElement.prototype.showModal = vi.fn();

const index = (more: Partial<IndexView> = {}): IndexView => ({
  instance: "zone-1",
  serving: true,
  building: null,
  failed: null,
  position: 4711,
  lagChanges: 0,
  lagSeconds: 0,
  kinds: [{ kind: "company", records: 1_000_000 }],
  size: 431_200_000,
  builtAt: "2025-03-03T01:00:00Z",
  ...more,
});

describe("the page of the search index", () => {
  beforeEach(() => {
    speak("zh");
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const open = async () => {
    const page = mount(IndexPage, { global: { plugins: [i18n] } });
    await flushPromises();
    return page;
  };

  it("says which instance answers, how far it is behind and what is in it", async () => {
    vi.spyOn(api, "readIndex").mockResolvedValue(index({ lagChanges: 12, lagSeconds: 3.4 }));
    const page = await open();
    expect(page.text()).toContain("实例 zone-1");
    expect(page.text()).toContain("12 处改动还搜不到，最早的在 3 秒前");
    expect(page.text()).toContain("431.2 MB");
    expect(page.text()).toContain("2025-03-03 09:00");
    expect(page.get(".num:last-child").text()).toBeTruthy();
  });

  it("rebuilds after a second thought and follows until it is done", async () => {
    const building = index({ building: { done: 250, estimated: 1000 } });
    const read = vi.spyOn(api, "readIndex").mockResolvedValueOnce(index()).mockResolvedValue(index());
    const rebuild = vi.spyOn(api, "rebuildIndex").mockResolvedValue(building);
    const page = await open();
    await page.get(".head .btn").trigger("click");
    expect(page.get("dialog").text()).toContain("zone-1");
    expect(rebuild).not.toHaveBeenCalled();
    await page.get("dialog form").trigger("submit");
    await flushPromises();
    expect(page.text()).toContain("约 25%");
    expect(page.find(".head .btn").exists()).toBe(false);
    vi.advanceTimersByTime(2000);
    await flushPromises();
    expect(read).toHaveBeenCalledTimes(2);
    expect(page.text()).not.toContain("正在重建");
  });

  it("says when and why the last rebuild came to nothing", async () => {
    vi.spyOn(api, "readIndex").mockResolvedValue(index({ failed: { at: "2025-03-03T02:30:00Z", reason: "DISK" } }));
    const page = await open();
    expect(page.get(".failed").text()).toContain("2025-03-03 10:30 的重建没有成功");
    expect(page.get(".failed").text()).toContain("满了");
    expect(page.get(".failed").text()).toContain("照常能搜");
  });

  it("says so when it cannot be read", async () => {
    vi.spyOn(api, "readIndex").mockRejectedValue(new Problem(500, "fault", "系统出了问题"));
    expect((await open()).text()).toContain("系统出了问题");
  });
});
