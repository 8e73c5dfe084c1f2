import { computed, ref, watch } from "vue";

/** The first rows of a file, and all of them once somebody asks; of another file the first again. */
export function useFirst<T>(rows: () => T[], first: number) {
  const all = ref(false);
  const shown = computed(() => (all.value ? rows() : rows().slice(0, first)));
  watch(rows, () => (all.value = false));
  return { all, shown };
}
