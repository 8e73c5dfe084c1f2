import { computed, ref, shallowRef } from "vue";
import type { CaseDecision, CaseRow, DecidedCase } from "../shared/types";
import { usePages } from "../shared/usePages";
import { useSave } from "../shared/useSave";
import { decideCase, listCases, undoMerge, type CaseFilter } from "./api";

/** What was decided last, so that it can be taken back. */
export interface Last {
  row: CaseRow;
  outcome: CaseDecision["outcome"];
  mergeId?: string | null;
  keptId?: string | null;
  /** What became of a row of a file, and why. */
  rowOutcome?: DecidedCase["rowOutcome"];
  rowText?: string | null;
}

/**
 * The queue on the screen: one case is before the person, a decision brings the next one, the last can be taken back.
 * Whoever comes by a link has a case before him that may be far down the list.
 */
export function useQueue(filter: CaseFilter) {
  const pages = usePages<CaseRow>((cursor) => listCases(filter, cursor));
  const chosen = ref("");
  const last = shallowRef<Last>();
  const stayed = ref<string[]>();
  const { busy, problem, save } = useSave();
  const shown = computed(() => chosen.value || pages.items.value[0]?.id || "");
  const place = () => pages.items.value.findIndex((row) => row.id === shown.value);

  function choose(id: string): void {
    problem.value = undefined;
    chosen.value = id;
  }

  function step(by: number): void {
    const next = pages.items.value[place() + by];
    if (next) choose(next.id);
  }

  async function decide(row: CaseRow, decision: CaseDecision): Promise<void> {
    const said = await save(() => decideCase(row.id, { ...decision, seen: row.state }));
    if (!said) return;
    const after = pages.items.value[place() + 1]?.id;
    stayed.value = undefined;
    const { mergeId, keptId, rowOutcome, rowText } = said;
    last.value = { row, outcome: decision.outcome, mergeId, keptId, rowOutcome, rowText };
    await pages.reload();
    choose(pages.items.value.some((one) => one.id === after) ? after! : "");
  }

  /** Takes the last decision back, where that is possible: a row of a file that was settled stays settled. */
  async function undo(): Promise<void> {
    const done = last.value;
    if (!done || !undoable(done)) return;
    const undone = await save(() => takeBack(done));
    if (!undone) return;
    last.value = undefined;
    stayed.value = undone;
    await pages.reload();
    choose(done.row.id);
  }

  return { ...pages, shown, last, stayed, busy, refused: problem, choose, step, decide, undo };
}

async function takeBack(done: Last): Promise<string[]> {
  if (done.mergeId) return (await undoMerge(done.mergeId)).stayed;
  const was = done.row.state === "SAME" || done.row.state === "MOOT" ? "OPEN" : done.row.state;
  await decideCase(done.row.id, { outcome: was, seen: done.outcome });
  return [];
}

/** Whether a decision can be taken back here. */
export const undoable = (done: Last) =>
  Boolean(done.mergeId) || !done.row.held || done.outcome === "LATER" || done.outcome === "OPEN";
