import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import type { TargetFilter } from "./api";

const NAMES = ["region", "tier", "state", "owner"] as const;

/** Which targets are wanted, as it stands in the address: a link or the browser's way back shows the same list again. */
export function useTargetFilter() {
  const route = useRoute();
  const router = useRouter();
  const asked = () =>
    Object.fromEntries(NAMES.map((name) => [name, String(route.query[name] ?? "")])) as unknown as TargetFilter;
  const said = () => NAMES.map((name) => String(route.query[name] ?? "")).join("\n");
  const here = ref(asked());

  watch(
    () => (route.path.startsWith("/segments/") ? said() : undefined),
    (now) => {
      if (now !== undefined) here.value = asked(); // not on the way to another screen
    },
  );
  return computed<TargetFilter>({
    get: () => here.value,
    set: (wanted) =>
      void router.replace({
        query: Object.fromEntries(NAMES.filter((name) => wanted[name]).map((name) => [name, wanted[name]])),
      }),
  });
}
