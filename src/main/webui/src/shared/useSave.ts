import { ref, shallowRef } from "vue";
import { Problem } from "./problem";

/** Sends a form: what was typed stays, a refusal is kept to be shown at its fields, a second click does nothing. */
export function useSave() {
  const busy = ref(false);
  const problem = shallowRef<Problem>();

  async function save<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    problem.value = undefined;
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      problem.value = failure;
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, save };
}
