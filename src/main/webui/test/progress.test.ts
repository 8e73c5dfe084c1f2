import { flushPromises } from "@vue/test-utils";
import { effectScope, shallowRef, type EffectScope } from "vue";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ImportView } from "../src/shared/types";
import { useProgress } from "../src/transfer/useProgress";

/** A server that speaks when it is told to. */
class Told {
  static all: Told[] = [];
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  closed = false;

  constructor() {
    Told.all.push(this);
  }

  close() {
    this.closed = true;
  }

  static get last() {
    return Told.all.at(-1)!;
  }
}

const reading = () => ({ id: "1", status: "READING" }) as ImportView;
const ready = () => ({ id: "1", status: "READY" }) as ImportView;

describe("an import that is worked on", () => {
  let scope: EffectScope;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("EventSource", Told);
    Told.all = [];
    scope = effectScope();
  });
  afterEach(() => {
    scope.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** Watches one whose reading gives these, one after the other; null is a failure. */
  async function watched(...answers: (ImportView | null)[]) {
    const view = shallowRef<ImportView>();
    const reload = vi.fn(async () => {
      const answer = answers.shift();
      if (answer) view.value = answer;
    });
    scope.run(() => useProgress(() => "1", view, reload));
    view.value = reading();
    await flushPromises();
    return { view, reload };
  }

  it("is read once more when the server says that it has come to a rest", async () => {
    const { view } = await watched(ready());
    Told.last.onmessage?.({ data: JSON.stringify({ status: "READY" }) });
    await flushPromises();
    expect(view.value?.status).toBe("READY");
    expect(Told.last.closed).toBe(true);
  });

  it("is asked about again and again where it cannot be read", async () => {
    const { view, reload } = await watched(null, null, ready());
    Told.last.onmessage?.({ data: JSON.stringify({ status: "READY" }) });
    await vi.advanceTimersByTimeAsync(3000);
    expect(view.value?.status).toBe("READY");
    expect(reload).toHaveBeenCalledTimes(3);
  });

  it("is asked about where the server is not heard for long, and listened to anew", async () => {
    const { reload } = await watched(reading());
    await vi.advanceTimersByTimeAsync(4000);
    Told.last.onmessage?.({ data: JSON.stringify({ status: "READING", rows: 7 }) });
    await vi.advanceTimersByTimeAsync(4000);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(Told.all).toHaveLength(2);
    expect(Told.all[0]!.closed).toBe(true);
  });

  it("is asked about no more once the page is left", async () => {
    const { reload } = await watched(null, null, null);
    Told.last.onerror?.();
    scope.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reload).not.toHaveBeenCalled();
  });
});
