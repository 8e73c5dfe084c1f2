import { nextTick, onScopeDispose, watch, type Ref } from "vue";
import type { ImportProgress, ImportView } from "../shared/types";
import { progressAddress } from "./api";
import { isAtWork } from "./outcomes";

const LOOK_AGAIN = 1000;
/** The server speaks every second: after so long without a word something between keeps it from being heard. */
const SILENCE = 5000;

/**
 * Keeps an import's view up to date while the program works on it: the server tells how far it is; where it cannot be
 * heard, one asks again, as often as it takes.
 */
export function useProgress(id: () => string, view: Ref<ImportView | undefined>, reload: () => Promise<void>) {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  function rest() {
    source?.close();
    source = undefined;
    clearTimeout(timer);
  }

  function askIn(time: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), time);
  }

  async function ask() {
    rest();
    await reload();
    await nextTick(); // what was read is listened to by now
    if (!gone && !source && view.value && isAtWork(view.value)) askIn(LOOK_AGAIN);
  }

  function askAgain() {
    rest();
    askIn(LOOK_AGAIN);
  }

  function hear(told: ImportProgress) {
    if (!view.value) return;
    const next = { ...view.value, ...told };
    if (!isAtWork(next)) return void ask();
    view.value = next;
    askIn(SILENCE);
  }

  function listen() {
    if (typeof EventSource === "undefined") return askAgain();
    source = new EventSource(progressAddress(id()));
    source.onmessage = (event) => hear(JSON.parse(event.data as string) as ImportProgress);
    source.onerror = askAgain;
    askIn(SILENCE);
  }

  watch(view, (now) => {
    if (!now || !isAtWork(now)) rest();
    else if (!source) listen();
  });
  watch(id, rest);
  onScopeDispose(() => {
    gone = true;
    rest();
  });
}
