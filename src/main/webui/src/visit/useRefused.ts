import { ref, watch, type Ref } from "vue";
import type { Problem } from "../shared/problem";

/** Whether the server refused something since a form was opened: what its list shows may be out of date then. */
export function useRefused(problem: Ref<Problem | undefined>) {
  const refused = ref(false);
  watch(problem, (now) => (refused.value ||= Boolean(now)));
  return refused;
}
