import { computed, onScopeDispose, readonly, ref, watch, type Ref } from "vue";
import type { StageView } from "../shared/types";
import type { Lane } from "./layout";

const SCREENFUL = 30;
const STEP = 30;
/** Between two steps the browser shows what there is and answers what somebody did: longer than it shows a picture. */
const REST = 20;

/** How many segments stand above each group in its column. */
export function rowsAbove(lanes: Lane<StageView>[]): Map<string, number> {
  const above = new Map<string, number>();
  for (const column of lanes.flatMap((lane) => lane.columns)) {
    let rows = 0;
    for (const group of column) {
      above.set(group.code, rows);
      rows += group.segmentCount;
    }
  }
  return above;
}

/**
 * Which groups of a large map are drawn already: what a screen shows at once, the rest bit by bit, so that a click in
 * between is answered; and the group of the segment that was asked for, wherever it stands. `rows` changes with what
 * is drawn, `whole` tells when all of it is.
 */
export function useDrawn(lanes: Ref<Lane<StageView>[]>, large: Ref<boolean>) {
  const rows = ref(SCREENFUL);
  const above = new Map<string, number>();
  const deepest = ref(0);
  let next: ReturnType<typeof setTimeout> | undefined;

  function more() {
    next = undefined;
    if (rows.value > deepest.value) return;
    rows.value += STEP;
    next = setTimeout(more, REST);
  }

  watch(
    lanes,
    () => {
      above.clear();
      rowsAbove(lanes.value).forEach((count, code) => above.set(code, count));
      deepest.value = Math.max(0, ...above.values());
      if (large.value) next ??= setTimeout(more, REST);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(next));

  const drawn = (group: StageView["groups"][number], selected?: string) =>
    !large.value ||
    (above.get(group.code) ?? 0) < rows.value ||
    group.segments.some((segment) => segment.code === selected);
  return { drawn, rows: readonly(rows), whole: computed(() => !large.value || rows.value > deepest.value) };
}
