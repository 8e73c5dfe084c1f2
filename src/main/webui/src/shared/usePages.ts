import { ref, shallowRef } from "vue";
import type { Page } from "./types";
import { useLoad } from "./useLoad";

/** A list that is read page by page: the first one as a screen's content, the others behind what is there. */
export function usePages<T>(read: (cursor?: string | null) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([]);
  const next = ref<string | null>();

  const { problem, waiting, reload } = useLoad(async () => {
    const page = await read();
    items.value = page.items;
    next.value = page.nextCursor;
    return true;
  });

  async function more(): Promise<void> {
    const page = await read(next.value);
    items.value = [...items.value, ...page.items];
    next.value = page.nextCursor;
  }

  return { items, next, problem, waiting, reload, more };
}
