import { computed, onScopeDispose, ref, shallowRef, useId } from "vue";
import { Problem } from "./problem";

const PAUSE = 300;

interface How<T> {
  find: (text: string) => Promise<T[]>;
  choose: (one: T) => void;
  /** What can be offered for a text while nothing can be asked; nothing where that is left out. */
  atHand?: (text: string) => T[];
  /** At most so many are offered. */
  most?: number;
  /** How long somebody types before it is asked, in milliseconds. */
  pause?: number;
  /** Whether the first one is marked from the start, so that Enter takes it. */
  first?: boolean;
  /** Whether Tab takes the marked one, too. */
  tab?: boolean;
}

/** What is offered under a field while somebody types in it, for keys, mouse and finger; `FindList` shows it. */
export function useFinds<T extends { id: string }>(how: How<T>) {
  const list = useId();
  const found = shallowRef<T[]>([]);
  const at = ref(-1);
  /** Whether the last question found nothing. */
  const nothing = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  function offer(some: T[]) {
    found.value = some.slice(0, how.most);
    at.value = how.first && found.value.length ? 0 : -1;
  }

  function close() {
    turn++; // what is still on its way comes too late
    clearTimeout(timer);
    offer([]);
    nothing.value = false;
  }

  async function look(text: string) {
    const mine = ++turn;
    try {
      const some = await how.find(text);
      if (mine !== turn) return;
      offer(some);
      nothing.value = !found.value.length;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure; // a hint that fails is no hint
      if (mine === turn && how.atHand) offer(how.atHand(text));
    }
  }

  /** Asks for what fits a text once nothing more is typed for a moment. */
  function ask(text: string) {
    clearTimeout(timer);
    timer = setTimeout(() => void look(text), how.pause ?? PAUSE);
  }

  /**
   * Asks for what stands in the field; `blank` is offered where nothing does. Letters of which characters are still being
   * made are no text yet: the field tells once they are, for its model follows then.
   */
  function typed(event: Event, blank: T[] = []) {
    if ((event as InputEvent).isComposing) return;
    const text = (event.target as HTMLInputElement).value.trim(); // the model follows a tick later
    if (text) return ask(text);
    close();
    offer(blank);
  }

  function take(one: T) {
    close();
    how.choose(one);
  }

  /** Takes the keys that work on the list while it is open; any other goes to the form. */
  function onKey(event: KeyboardEvent) {
    const count = found.value.length;
    if (!count || event.isComposing || event.ctrlKey || event.metaKey) return;
    const marked = found.value[at.value];
    const takes = event.key === "Enter" || (how.tab && event.key === "Tab");
    if (event.key === "ArrowDown") at.value = (at.value + 1) % count;
    else if (event.key === "ArrowUp") at.value = (Math.max(at.value, 0) + count - 1) % count;
    else if (event.key === "Escape") close();
    else if (takes && marked) take(marked);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What a field tells of its list. */
  const field = computed(() => ({
    "aria-autocomplete": "list" as const,
    "aria-controls": list,
    "aria-activedescendant": at.value >= 0 ? `${list}-${at.value}` : undefined,
  }));
  const combobox = computed(() => ({
    ...field.value,
    role: "combobox",
    autocomplete: "off",
    "aria-expanded": found.value.length > 0,
  }));

  onScopeDispose(close);
  return { list, found, at, nothing, offer, ask, typed, take, close, onKey, field, combobox };
}

export type Finds<T extends { id: string }> = ReturnType<typeof useFinds<T>>;
