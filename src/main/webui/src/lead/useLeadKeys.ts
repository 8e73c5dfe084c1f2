import { onScopeDispose, ref, type Ref } from "vue";
import { onKeys } from "../shared/keys";

const LINK = "a[data-lead]";

/**
 * Moves the focus from lead to lead by keys, in a list and between the lanes of a board; Enter opens the one in focus, as
 * it does everywhere.
 */
export function useLeadKeys(
  place: Ref<HTMLElement | undefined>,
  more: { choose?: (id: string, range: boolean) => void } = {},
) {
  const helping = ref(false);
  // on a phone a board shows one lane
  function seen(one: HTMLElement): boolean {
    const lane = one.closest("[data-lane]");
    return !lane || getComputedStyle(lane).display !== "none";
  }
  const links = (within: ParentNode | undefined = place.value) =>
    [...(within?.querySelectorAll<HTMLElement>(LINK) ?? [])].filter(seen);
  const inFocus = () => (document.activeElement as HTMLElement | null)?.closest<HTMLElement>(LINK) ?? undefined;

  function step(by: number) {
    const all = links();
    const at = all.indexOf(inFocus()!);
    all[Math.max(0, Math.min(at < 0 ? 0 : at + by, all.length - 1))]?.focus();
  }

  function aside(by: number) {
    const lanes = [...(place.value?.querySelectorAll("[data-lane]") ?? [])].filter((lane) => links(lane).length);
    const now = inFocus();
    const at = lanes.findIndex((lane) => now && lane.contains(now));
    const row = at < 0 ? 0 : links(lanes[at]).indexOf(now!);
    const there = links(lanes[Math.max(0, Math.min(at < 0 ? 0 : at + by, lanes.length - 1))]);
    there[Math.min(row, there.length - 1)]?.focus();
  }

  function choose(event: KeyboardEvent) {
    const id = inFocus()?.dataset.lead;
    if (id) more.choose?.(id, event.shiftKey);
  }

  const star = () => inFocus()?.closest("tr, article")?.querySelector<HTMLElement>("[data-star]")?.click();
  const search = () => document.querySelector<HTMLElement>("[data-find-leads]")?.focus();
  const arrows: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: () => aside(1),
    ArrowLeft: () => aside(-1),
  };

  /** Arrows mean this only where a lead is in focus: elsewhere they scroll. */
  function pressed(event: KeyboardEvent) {
    const act = arrows[event.key];
    if (!act || !inFocus() || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    act();
  }

  onScopeDispose(
    onKeys({
      j: () => step(1),
      k: () => step(-1),
      h: () => aside(-1),
      l: () => aside(1),
      x: choose,
      s: star,
      f: search,
      "?": () => (helping.value = true),
    }),
  );
  return { helping, pressed };
}
