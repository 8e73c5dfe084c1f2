import type { SettingsView } from "../shared/types";

/** The numbers as they are typed. */
export type Typed = Record<string, number | "">;

export const typedOf = (group: SettingsView): Typed =>
  Object.fromEntries(group.items.map((item) => [item.code, item.value]));

/** Those that were changed; a field that was emptied goes back to what holds while nobody sets it. */
export function changed(group: SettingsView, typed: Typed): { item: string; value: number }[] {
  return group.items
    .map((item) => ({ item: item.code, value: number(typed[item.code], item.standard), was: item.value }))
    .filter((one) => one.value !== one.was)
    .map(({ item, value }) => ({ item, value }));
}

const number = (typed: number | "" | undefined, standard: number) =>
  typed === "" || typed === undefined ? standard : typed;

/** What the numbers come to. */
export const sumOf = (group: SettingsView, typed: Typed) =>
  group.items.reduce((sum, item) => sum + number(typed[item.code], item.standard), 0);

/** The step by which a number goes up and down. */
export const stepOf = (decimals: number) => (decimals === 0 ? 1 : Number((0.1 ** decimals).toFixed(decimals)));
