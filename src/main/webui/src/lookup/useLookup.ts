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

  /** Asks those outside who have not been asked yet. */
  async function askOutside(text: string) {
    const mine = turn;
    const waiting = answers.value.filter((one) => one.state === "TO_ASK" || one.state === "ASKING");
    waiting.forEach((one) => put({ ...one, state: "ASKING" }));
    await Promise.all(waiting.map((one) => ask(text, one, mine)));
  }

  async function look(text: string, outside: boolean) {
    const mine = ++turn;
    try {
      const { sources } = await lookUp(text, "register");
      if (mine !== turn) return;
      answers.value = sources.map((one) => (outside && one.state === "TO_ASK" ? { ...one, state: "ASKING" } : one));
      if (outside) timer = setTimeout(() => void askOutside(text), LONGER);
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
    timer = setTimeout(() => void look(text.trim(), true), PAUSE);
  }

  /** Hears a name that was brought along: it may be of a confidential lead, and is told to nobody outside unasked. */
  function brought(text: string) {
    if (text.trim()) void look(text.trim(), false);
  }

  onScopeDispose(stop);
  return { answers, typed, brought, askOutside, stop };
}
