import { ref } from "vue";

const SECONDS = 6;

/** Confirmations in sight. */
export const toasts = ref<{ key: number; text: string }[]>([]);
let last = 0;

/** Confirms what was done; errors are never said this way. */
export function confirmDone(text: string): void {
  const key = ++last;
  toasts.value.push({ key, text });
  setTimeout(() => (toasts.value = toasts.value.filter((toast) => toast.key !== key)), SECONDS * 1000);
}
