import { computed, ref, watch } from "vue";
import { brought, type Clash, type Values } from "./takeover";

/**
 * Watches, under a form, for what others save meanwhile: what only they changed is taken over, what both changed is to be
 * chosen field by field. `saved` tells the record's fields, `form` holds what is typed.
 */
export function useTakeover(version: () => number, saved: () => Values, form: Values) {
  const base = ref<Values>(saved());
  const clashes = ref<Clash[]>([]);
  const chosen = ref<Record<string, "mine" | "theirs">>({});
  const open = computed(() => clashes.value.filter((one) => !chosen.value[one.field]).length);
  /** What is to be sent: the fields that are not as the record has them. */
  const changed = computed(() =>
    Object.keys(base.value).filter((field) => (form[field] ?? "") !== (base.value[field] ?? "")),
  );

  watch(version, () => {
    const theirs = saved();
    const both = brought(base.value, form, theirs);
    Object.assign(form, both.values);
    clashes.value = both.clashes;
    chosen.value = {};
    base.value = theirs;
  });

  function choose(clash: Clash, whose: "mine" | "theirs") {
    chosen.value = { ...chosen.value, [clash.field]: whose };
    form[clash.field] = clash[whose];
  }

  return { clashes, chosen, open, changed, choose };
}
