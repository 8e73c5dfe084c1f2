import { computed, ref, shallowRef } from "vue";
import { Problem } from "./problem";
import type { Page } from "./types";
import { useLoad } from "./useLoad";

/** A list that is read page by page: the first one as a screen's content, the others behind what is there. */
export function usePages<T>(read: (cursor?: string | null) => Promise<Page<T>>) {
  const { data, problem, waiting, reload } = useLoad<Page<T>>(() => read());
  const items = computed(() => data.value?.items ?? []);
  const next = computed(() => data.value?.nextCursor);
  const fetching = ref(false);
  /** Why the last further page could not be read. */
  const lacking = shallowRef<Problem>();

  async function more(): Promise<void> {
    const sofar = data.value;
    if (fetching.value || !sofar) return;
    fetching.value = true;
    lacking.value = undefined;
    try {
      const page = await read(sofar.nextCursor);
      // the list may have been read anew meanwhile; then the page is none of its own
      if (data.value === sofar) data.value = { ...page, items: [...sofar.items, ...page.items] };
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      lacking.value = failure;
    } finally {
      fetching.value = false;
    }
  }

  return { items, next, problem, waiting, reload, more, fetching, lacking };
}
