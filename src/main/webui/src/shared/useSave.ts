import { inject, provide, ref, shallowRef, type InjectionKey } from "vue";
import { Problem, REFRESHED, STALE } from "./problem";

/** Reads a record again and tells, in words, what others have changed of it; nothing where that is not known. */
type Refresh = () => Promise<string | void>;

const HELD: InjectionKey<Refresh> = Symbol("record");

/** The page that holds a record offers to read it again under the forms that change it. */
export const holdRecord = (refresh: Refresh) => provide(HELD, refresh);

/**
 * Sends a form: what was typed stays, a refusal is kept to be shown at its fields, a second click does nothing. When
 * somebody else was quicker the record is read again under the form, so that the next attempt can succeed.
 */
export function useSave(refresh: Refresh | undefined = inject(HELD, undefined)) {
  const busy = ref(false);
  const problem = shallowRef<Problem>();

  async function refused(failure: Problem): Promise<Problem> {
    if (failure.code !== STALE || !refresh) return failure;
    try {
      return new Problem(failure.status, REFRESHED, (await refresh()) ?? "");
    } catch (second) {
      if (!(second instanceof Problem)) throw second;
      return second;
    }
  }

  async function save<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    problem.value = undefined;
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      problem.value = await refused(failure);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, save };
}
