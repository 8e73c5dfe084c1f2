import { computed, ref } from "vue";

/** At most so many leads are changed at once. */
export const MOST = 1000;

/** Rows that somebody chooses out of a list: one by one, from one to another, or all that are shown. */
export function useChosen(shown: () => string[]) {
  const ids = ref<Set<string>>(new Set());
  const full = ref(false);
  let anchor = "";

  function set(next: Set<string>) {
    full.value = next.size > MOST;
    if (!full.value) ids.value = next;
  }

  function choose(id: string, range = false) {
    const next = new Set(ids.value);
    const all = shown();
    const [from, to] = [all.indexOf(anchor), all.indexOf(id)].sort((one, other) => one - other) as [number, number];
    if (range && from >= 0) all.slice(from, to + 1).forEach((one) => next.add(one));
    else if (!next.delete(id)) next.add(id);
    anchor = id;
    set(next);
  }

  const all = computed(() => shown().length > 0 && shown().every((id) => ids.value.has(id)));
  const chooseAll = () => set(new Set(all.value ? [] : [...ids.value, ...shown()]));
  const clear = () => set(new Set());

  return { ids, full, all, choose, chooseAll, clear };
}
