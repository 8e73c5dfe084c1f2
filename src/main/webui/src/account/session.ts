import { computed, shallowRef } from "vue";
import { speak } from "../i18n";
import type { MeView, Preferences, Right } from "../shared/types";
import { keepPreferences, readMe } from "./api";
import { wear } from "./theme";

/** Who is at the screen; read once when the program opens. */
export const me = shallowRef<MeView>();

export const preferences = computed<Preferences>(() => me.value?.preferences ?? { theme: "SYSTEM", language: "ZH" });

/** Reads who is signed in and shows the program as that person likes it. Rejects with a Problem. */
export async function openSession(): Promise<MeView> {
  me.value ??= await readMe();
  show(me.value.preferences);
  return me.value;
}

/** Whether the person may do that; the backend decides again at every call. */
export function may(right: Right): boolean {
  return me.value?.rights.includes(right) ?? false;
}

/** Changes the look at once and keeps it with the account. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  if (!me.value) return;
  const wanted = { ...me.value.preferences, ...change };
  me.value = { ...me.value, preferences: wanted };
  show(wanted);
  await keepPreferences(wanted);
}

function show(wanted: Preferences): void {
  wear(wanted.theme);
  speak(wanted.language === "EN" ? "en" : "zh");
}
