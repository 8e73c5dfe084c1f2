import { onScopeDispose, shallowRef, watch } from "vue";
import { Problem } from "../shared/problem";
import type { CreditCodeView, DuplicateView } from "../shared/types";
import { type Described, findDuplicates, lookAtCode } from "./api";

const PAUSE = 350;

/** Looks a firm up while it is being typed: whether the register has it, and what is doubtful about its code. */
export function useHints(form: Described) {
  const duplicates = shallowRef<DuplicateView>();
  const code = shallowRef<CreditCodeView>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  async function look(): Promise<void> {
    const mine = ++turn;
    try {
      const [alike, looked] = await Promise.all([
        form.name.trim() ? findDuplicates(form) : undefined,
        form.creditCode.trim() ? lookAtCode(form.creditCode) : undefined,
      ]);
      if (mine !== turn) return;
      duplicates.value = alike;
      code.value = looked;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure; // a hint that fails is no hint; saving tells what is wrong
    }
  }

  watch(form, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  });
  onScopeDispose(() => {
    turn++;
    clearTimeout(timer);
  });
  return { duplicates, code };
}
