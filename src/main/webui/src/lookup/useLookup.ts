import { onScopeDispose, shallowRef } from "vue";
import { Problem } from "../shared/problem";
import type { SourceAnswer } from "../shared/types";
import { lookUp } from "./api";

const PAUSE = 300;
/** A vendor is paid by the question: it is asked when somebody has stopped typing for a while. */
const LONGER = 500;

/** How far a source has got: as it said, or still under way. */
export type Answer = Omit<SourceAnswer, "state"> & { state: SourceAnswer["state"] | "ASKING" };

/**
 * Looks a firm up while it is being typed: the register at once, then everybody outside. The last word counts; a failure
 * is told quietly and hinders nothing.
 */
export function useLookup() {
  const answers = shallowRef<Answer[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  function stop() {
    turn++; // what is still on its way comes too late
    clearTimeout(timer);
    answers.value = [];
  }

  function put(answer: Answer) {
    answers.value = answers.value.map((one) => (one.source === answer.source ? answer : one));
  }

  async function ask(text: string, source: Answer, mine: number) {
    try {
      const { sources } = await lookUp(text, source.source);
      const answer = sources.find((one) => one.source === source.source);
      if (mine === turn && answer) put(answer);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (mine === turn) put({ ...source, state: "NO_ANSWER" });
    }
  }

  function askOutside(text: string, mine: number) {
    if (mine !== turn) return;
    for (const source of answers.value.filter((one) => one.state === "ASKING")) void ask(text, source, mine);
  }

  async function look(text: string) {
    const mine = ++turn;
    try {
      const { sources } = await lookUp(text, "register");
      if (mine !== turn) return;
      answers.value = sources.map((one) => (one.state === "TO_ASK" ? { ...one, state: "ASKING" } : one));
      timer = setTimeout(() => askOutside(text, mine), LONGER);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure; // a hint that fails is no hint
      if (mine === turn) answers.value = [];
    }
  }

  /** Hears what is in the field now. */
  function typed(text: string) {
    if (!text.trim()) return stop();
    turn++;
    clearTimeout(timer);
    timer = setTimeout(() => void look(text.trim()), PAUSE);
  }

  onScopeDispose(stop);
  return { answers, typed, stop };
}
