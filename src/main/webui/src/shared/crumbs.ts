import { ref, watch } from "vue";

/** Where the reader is: the last crumb is the screen itself. */
export const crumbs = ref<{ text: string; to?: string }[]>([]);

watch(crumbs, (path) => {
  const here = path.at(-1)?.text;
  document.title = here ? `${here} · 链招` : "链招";
});
