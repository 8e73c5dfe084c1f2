import { nextTick } from "vue";

const held = () => Boolean(document.activeElement) && document.activeElement !== document.body;

/**
 * Does some work and gives the keyboard to an element where the one that had it is gone afterwards, as a button goes once
 * it is done: the next step would lead from the top of the page otherwise.
 */
export async function keepFocus(work: () => Promise<void>, element: () => HTMLElement | undefined): Promise<void> {
  const before = held();
  await work();
  await nextTick();
  if (before && !held()) element()?.focus({ preventScroll: true });
}
