import { onScopeDispose, ref, shallowRef, watch } from "vue";
import { Problem } from "./problem";

const SKELETON_AFTER = 300;
const SLOW_AFTER = 10_000;

/**
 * Loads something for a screen and tells how far it is: nothing is shown at first, a skeleton after a moment, a word
 * after ten seconds. Of two loads that overlap the later one counts.
 *
 * A load that fails leaves nothing of what was there, for it would be taken for what was asked. Where `of` tells which
 * record is meant, only that record is kept through a failure, until it turns out to be gone; of another record nothing
 * is shown from the moment it is asked for, and it is read without being told.
 */
export function useLoad<T>(load: () => Promise<T>, of?: () => unknown) {
  const data = shallowRef<T>();
  const problem = shallowRef<Problem>();
  const waiting = ref<"no" | "briefly" | "long" | "too-long">("no");
  let turn = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  function rest() {
    timers.forEach(clearTimeout);
    waiting.value = "no";
  }

  async function reload(): Promise<void> {
    const mine = ++turn;
    rest();
    problem.value = undefined;
    waiting.value = "briefly";
    timers = [
      setTimeout(() => (waiting.value = "long"), SKELETON_AFTER),
      setTimeout(() => (waiting.value = "too-long"), SLOW_AFTER),
    ];
    try {
      const loaded = await load();
      if (mine === turn) data.value = loaded;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (mine !== turn) return;
      problem.value = failure;
      if (!of || failure.isAbsence) data.value = undefined;
    } finally {
      if (mine === turn) rest();
    }
  }

  /** Reads again for somebody who has to know whether that worked: rejects with the Problem otherwise. */
  async function refresh(): Promise<void> {
    await reload();
    if (problem.value) throw problem.value;
  }

  if (of) {
    watch(of, () => {
      data.value = undefined;
      void reload();
    });
  }
  onScopeDispose(() => {
    turn++;
    rest();
  });
  return { data, problem, waiting, reload, refresh };
}
