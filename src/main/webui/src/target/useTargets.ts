import { computed, ref, shallowRef } from "vue";
import { Problem } from "../shared/problem";
import type { TargetsView } from "../shared/types";
import { useLoad } from "../shared/useLoad";
import { listTargets, type TargetFilter } from "./api";

/** The targets of a segment as they are wanted now, page by page, with the segment itself. */
export function useTargets<S extends { code: string }>(
  wanted: () => TargetFilter & { code: string },
  readSegment: (code: string) => Promise<S>,
) {
  const key = () => JSON.stringify(wanted());
  const { data, problem, waiting, reload } = useLoad(async () => {
    const { code, ...filter } = wanted();
    return { key: key(), segment: await readSegment(code), targets: await listTargets(code, filter) };
  });
  const further = shallowRef<TargetsView>();
  // a list of what was wanted before must not stand under what is wanted now
  const first = computed(() => (!problem.value && data.value?.key === key() ? data.value.targets : undefined));
  const targets = computed(() => (first.value && further.value ? further.value : first.value));
  const segment = computed(() => data.value?.segment);
  const fetching = ref(false);
  const lacking = shallowRef<Problem>();

  async function again(): Promise<void> {
    further.value = undefined;
    await reload();
  }

  async function more(): Promise<void> {
    const sofar = targets.value;
    if (fetching.value || !sofar?.nextCursor) return;
    fetching.value = true;
    lacking.value = undefined;
    try {
      const { code, ...filter } = wanted();
      const page = await listTargets(code, filter, sofar.nextCursor);
      // the list may have been read anew meanwhile; then the page is none of its own
      if (targets.value === sofar) further.value = { ...page, items: [...sofar.items, ...page.items] };
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      lacking.value = failure;
    } finally {
      fetching.value = false;
    }
  }

  return { targets, segment, problem, waiting, reload: again, more, fetching, lacking };
}
