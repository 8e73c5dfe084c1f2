import { ref } from "vue";

const SECONDS = 6;

interface Toast {
  key: number;
  text: string;
  /** Takes back what was done. */
  undo?: (() => void) | undefined;
}

/** Confirmations in sight. */
export const toasts = ref<Toast[]>([]);
let last = 0;

/** Confirms what was done; errors are never said this way. `undo` takes it back while the confirmation is in sight. */
export function confirmDone(text: string, undo?: () => void): void {
  const key = ++last;
  toasts.value.push({ key, text, undo });
  setTimeout(() => putAway(key), SECONDS * 1000);
}

export function putAway(key: number): void {
  toasts.value = toasts.value.filter((toast) => toast.key !== key);
}
