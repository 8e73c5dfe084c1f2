import { computed, onMounted } from "vue";
import { useLoad } from "../shared/useLoad";
import { useLocalized } from "../shared/useLocalized";
import { listChains } from "./api";

/** What the chain with this code is called, for the path above a page; the code until that is known. */
export function useChainName(code: () => string) {
  const { nameOf } = useLocalized();
  const { data, reload } = useLoad(listChains);
  onMounted(reload);
  return computed(() => {
    const found = data.value?.items.find((chain) => chain.code === code());
    return found ? nameOf(found) : code();
  });
}
