import { reactive, watch } from "vue";
import { useRoute, useRouter } from "vue-router";

/**
 * A list's conditions, as they stand in the address: changed by the form they go there, and changed there, by a link or
 * the browser's way back, they come here. `read` reads the list anew.
 */
export function useAddress<K extends string>(names: readonly K[], read: () => Promise<void>) {
  const route = useRoute();
  const router = useRouter();
  const here = route.path;
  const asked = () =>
    Object.fromEntries(names.map((name) => [name, String(route.query[name] ?? "")])) as Record<K, string>;
  const filter = reactive(asked()) as Record<K, string>;
  const said = (values: Record<K, string>) => names.map((name) => values[name]).join("\n");

  async function find(): Promise<void> {
    const same = said(filter) === said(asked());
    const given = Object.entries(filter).filter(([, value]) => value) as [string, string][];
    if (same) return read(); // asked for again
    await router.replace({ query: Object.fromEntries(given) });
  }

  watch(
    () => (route.path === here ? said(asked()) : undefined),
    (now) => {
      if (now === undefined) return; // on the way to another screen
      Object.assign(filter, asked());
      void read();
    },
  );
  return { filter, find };
}
