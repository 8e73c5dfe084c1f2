import { computed, shallowRef } from "vue";
import { useI18n } from "vue-i18n";
import type { OfferedFirm } from "../shared/types";
import { joined, type Known } from "./fields";

type Form = Known & { name: string };
type Field = keyof Form;

/** What makes out which firm it is: whoever chooses a firm chooses these. */
const IDENTITY: Field[] = ["name", "creditCode"];

function valuesOf({ firm }: OfferedFirm): Partial<Form> {
  const all: Partial<Record<Field, string | null | undefined>> = {
    name: firm.name,
    creditCode: firm.creditCode,
    regionCode: firm.regionCode,
    formerNames: joined(firm.formerNames),
    address: firm.address,
    legalRepresentative: firm.legalRepresentative,
    enterpriseType: firm.enterpriseType,
    capital: firm.capital,
    foundedOn: firm.foundedOn,
    industryCode: firm.industryCode,
    businessScope: firm.businessScope,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Partial<Form>;
}

/**
 * Fills a form from a firm that was looked up, and tells which fields still say what was found. What somebody has typed
 * himself stays, but for the name and the code.
 */
export function useFilled(form: () => Form) {
  const { t } = useI18n();
  const chosen = shallowRef<{ offer: OfferedFirm; source: string; values: Partial<Form> }>();

  function fill(offer: OfferedFirm, source: string) {
    const before = chosen.value?.values ?? {};
    const values = valuesOf(offer);
    const now = form();
    for (const field of Object.keys({ ...before, ...values }) as Field[]) {
      const own = now[field] && now[field] !== before[field];
      if (!own || IDENTITY.includes(field)) now[field] = values[field] ?? (own ? now[field] : "");
    }
    chosen.value = { offer, source, values };
  }

  const kept = computed(() => {
    const values = chosen.value?.values ?? {};
    const same = (field: Field) => values[field] !== undefined && form()[field] === values[field];
    // what was found of one firm says nothing of another
    return IDENTITY.some(same) ? (Object.keys(values) as Field[]).filter(same) : [];
  });

  const marks = computed((): Partial<Record<Field, string>> => {
    const { source, offer } = chosen.value ?? {};
    const words = t("company.filled.from", { source, day: offer?.on });
    return Object.fromEntries(kept.value.map((field) => [field, words]));
  });

  return { chosen, fill, kept, marks };
}
