import type { Preferences } from "../shared/types";

type Theme = Preferences["theme"];
const KEY = "lianzhao.theme";

/** Puts the theme on, and remembers it on this device so that the next start does not flash. */
export function wear(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  const dark = theme === "DARK" || (theme === "SYSTEM" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

/** Puts on what was worn last on this device, before anybody is known. */
export function wearAsLast(): void {
  const last = localStorage.getItem(KEY);
  wear(last === "DARK" || last === "LIGHT" ? last : "SYSTEM");
}
