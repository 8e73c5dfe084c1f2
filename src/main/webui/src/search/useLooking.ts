import { onScopeDispose, ref, shallowRef } from "vue";
import { Problem } from "../shared/problem";
import type { SearchView } from "../shared/types";
import { look } from "./api";

const PAUSE = 150;
const AGAIN = 5000;
const BUILDING = "index-building";

/**
 * Looks for what is typed: after a short pause, the last word counts, what is still under way for an earlier one is called
 * off. While the index is built it asks again by itself.
 */
export function useLooking() {
  const view = shallowRef<SearchView>();
  const problem = shallowRef<Problem>();
  /** What the results are of. */
  const asked = ref("");
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  function stop() {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
    busy.value = false;
  }

  async function ask(text: string): Promise<void> {
    stop();
    const mine = new AbortController();
    running = mine;
    busy.value = true;
    try {
      const found = await look(text, mine.signal);
      if (running !== mine) return;
      view.value = found;
      problem.value = undefined;
      asked.value = text;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (running !== mine) return; // called off
      view.value = undefined;
      problem.value = failure;
      if (failure.code === BUILDING) timer = setTimeout(() => void ask(text), AGAIN);
    } finally {
      if (running === mine) busy.value = false;
    }
  }

  function typed(text: string) {
    stop();
    if (text.trim()) {
      timer = setTimeout(() => void ask(text.trim()), PAUSE);
    } else {
      view.value = undefined;
      problem.value = undefined;
      asked.value = "";
    }
  }

  onScopeDispose(stop);
  return { view, problem, asked, busy, typed, ask, isBuilding: () => problem.value?.code === BUILDING };
}
