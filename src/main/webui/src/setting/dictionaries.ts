import { computed, shallowRef } from "vue";
import { Problem } from "../shared/problem";
import type { DictionaryView } from "../shared/types";
import { useLocalized } from "../shared/useLocalized";
import { listDictionaries } from "./api";

const FRESH = 60_000;
const held = shallowRef<DictionaryView[]>([]);
const problem = shallowRef<Problem>();
let readAt = 0;

/** Keeps what the server has just said of the dictionaries. */
export function keepDictionaries(all: DictionaryView[]): void {
  held.value = all;
  problem.value = undefined;
  readAt = Date.now();
}

/** Reads the dictionaries if they were not read a moment ago; the server decides what may be chosen in any case. */
export async function readDictionaries(anyway = false): Promise<void> {
  if (!anyway && Date.now() - readAt < FRESH) return;
  try {
    keepDictionaries((await listDictionaries()).items);
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    problem.value = failure;
  }
}

/** The values of a dictionary, for choosing one and for saying what a code means. */
export function useDictionary(code: string) {
  const { nameOf } = useLocalized();
  void readDictionaries();
  const dictionary = computed(() => held.value.find((one) => one.code === code));
  const valueOf = (value: string) => dictionary.value?.values.find((one) => one.code === value);

  /** A code in words; itself where nobody knows it. */
  function label(value: string): string {
    const found = valueOf(value);
    return found ? nameOf(found) : value;
  }

  /** What may be chosen: the values in use, and the one that is carried already. */
  function choices(carried?: string | null): { code: string; retired: boolean }[] {
    const open = (dictionary.value?.values ?? []).filter((one) => !one.retired || one.code === carried);
    return carried && !valueOf(carried) ? [...open, { code: carried, retired: false }] : open;
  }

  return { dictionary, label, choices, problem, retry: () => readDictionaries(true) };
}
