import { onMounted, reactive, watch } from "vue";
import { useI18n } from "vue-i18n";
import { readSegment } from "../chain/public";
import { Problem } from "../shared/problem";
import { useLocalized } from "../shared/useLocalized";
import { readIndustry, readRegion } from "./api";
import type { CompanyFilter } from "./conditions";

/** What the codes in a filter are called; where a name is not to be had, the code stands for it. */
export function useNames(filter: CompanyFilter) {
  const { t } = useI18n();
  const { nameOf } = useLocalized();
  const names = reactive<Record<string, string>>({});

  async function learn(code: string, read: () => Promise<string>) {
    if (!code || names[code]) return;
    try {
      names[code] = await read();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }

  /** Several are named by the first: the others would fill the line. */
  async function industriesNamed([first = "", ...others]: string[]) {
    const name = `${first} ${(await readIndustry(first)).name}`;
    return others.length ? t("company.andIndustries", { name, n: others.length }) : name;
  }

  function learnAll() {
    const { region, industry, segment } = filter;
    void learn(region, async () => (await readRegion(region)).fullName);
    void learn(industry, () => industriesNamed(industry.split(",")));
    void learn(segment, async () => nameOf(await readSegment(segment)));
  }

  watch(() => ({ ...filter }), learnAll);
  onMounted(learnAll);
  return (code: string) => names[code] ?? code;
}
