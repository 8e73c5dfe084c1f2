import { flushPromises } from "@vue/test-utils";
import { effectScope, nextTick, ref } from "vue";
import { describe, expect, it } from "vitest";
import { Problem } from "../src/shared/problem";
import type { Page } from "../src/shared/types";
import { useLoad } from "../src/shared/useLoad";
import { usePages } from "../src/shared/usePages";

const inScope = <T>(work: () => T) => effectScope().run(work)!;
const fault = () => new Problem(500, "fault", "");

/** A read that answers when it is told to. */
function held<T>() {
  const asked: { give: (value: T) => void; fail: (problem: Problem) => void }[] = [];
  const read = () => new Promise<T>((give, fail) => asked.push({ give, fail }));
  return { asked, read };
}

describe("what a screen loads", () => {
  it("is gone when loading it again fails, for it may be another thing that was asked", async () => {
    let fails = false;
    const { data, problem, reload } = inScope(() => useLoad(async () => (fails ? Promise.reject(fault()) : "cards")));
    await reload();
    fails = true;
    await reload();
    expect(data.value).toBeUndefined();
    expect(problem.value?.status).toBe(500);
  });

  it("is dropped as soon as another record is asked for, and the other one is read", async () => {
    const id = ref("a");
    const { asked, read } = held<string>();
    const { data, reload } = inScope(() => useLoad(read, () => id.value));
    void reload();
    asked[0]!.give("lead a");
    await flushPromises();
    id.value = "b";
    await nextTick();
    expect(data.value).toBeUndefined();
    asked[1]!.fail(new Problem(404, "missing", ""));
    await flushPromises();
    expect(data.value).toBeUndefined();
  });

  it("stays through a failure where it is the record itself, and goes when that is gone", async () => {
    let answer: Problem | undefined;
    const load = async () => (answer ? Promise.reject(answer) : "lead");
    const { data, problem, reload } = inScope(() => useLoad(load, () => "a"));
    await reload();
    answer = fault();
    await reload();
    expect(data.value).toBe("lead");
    expect(problem.value).toBe(answer);
    answer = new Problem(404, "missing", "");
    await reload();
    expect(data.value).toBeUndefined();
  });
});

describe("a list read page by page", () => {
  const first: Page<number> = { items: [1], nextCursor: "c" };

  it("reads a further page once, however often that is asked", async () => {
    const { asked, read } = held<Page<number>>();
    const { items, reload, more } = inScope(() => usePages(read));
    void reload();
    asked[0]!.give(first);
    await flushPromises();
    void more();
    void more();
    expect(asked).toHaveLength(2);
    asked[1]!.give({ items: [2] });
    await flushPromises();
    expect(items.value).toEqual([1, 2]);
  });

  it("says so when a further page fails, and keeps what there is", async () => {
    const read = async (cursor?: string | null) => (cursor ? Promise.reject(fault()) : first);
    const { items, next, lacking, reload, more } = inScope(() => usePages(read));
    await reload();
    await more();
    expect(lacking.value?.status).toBe(500);
    expect([items.value, next.value]).toEqual([[1], "c"]);
  });

  it("leaves out a further page of a list that was read anew meanwhile", async () => {
    const { asked, read } = held<Page<number>>();
    const { items, reload, more } = inScope(() => usePages(read));
    void reload();
    asked[0]!.give(first);
    await flushPromises();
    void more();
    void reload();
    asked[2]!.give({ items: [7] });
    await flushPromises();
    asked[1]!.give({ items: [2] });
    await flushPromises();
    expect(items.value).toEqual([7]);
  });

  it("is empty when reading it anew fails", async () => {
    let fails = false;
    const { items, problem, reload } = inScope(() => usePages(async () => (fails ? Promise.reject(fault()) : first)));
    await reload();
    fails = true;
    await reload();
    expect(items.value).toEqual([]);
    expect(problem.value).toBeDefined();
  });
});
