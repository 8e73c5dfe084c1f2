import { onScopeDispose, watch, type Ref } from "vue";
import type { ImportProgress, ImportView } from "../shared/types";
import { progressAddress } from "./api";
import { isAtWork } from "./outcomes";

const LOOK_AGAIN = 1000;

/**
 * Keeps an import's view up to date while the program works on it: the server tells how far it is; where it cannot be
 * heard, one asks again.
 */
export function useProgress(id: () => string, view: Ref<ImportView | undefined>, reload: () => Promise<void>) {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest() {
    source?.close();
    source = undefined;
    clearTimeout(timer);
  }

  function askAgain() {
    rest();
    timer = setTimeout(() => void reload(), LOOK_AGAIN);
  }

  function hear(told: ImportProgress) {
    if (!view.value) return;
    const next = { ...view.value, ...told };
    if (isAtWork(next)) view.value = next;
    else {
      rest();
      void reload();
    }
  }

  function listen() {
    if (typeof EventSource === "undefined") return askAgain();
    source = new EventSource(progressAddress(id()));
    source.onmessage = (event) => hear(JSON.parse(event.data as string) as ImportProgress);
    source.onerror = askAgain;
  }

  watch(view, (now) => {
    if (!now || !isAtWork(now)) rest();
    else if (!source) listen();
  });
  watch(id, rest);
  onScopeDispose(rest);
}
