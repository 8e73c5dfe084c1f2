import { useI18n } from "vue-i18n";

interface Named {
  name: string;
  nameEn: string;
}

/** Names of records in the language of the screens. */
export function useLocalized() {
  const { locale } = useI18n();
  const english = () => locale.value === "en";
  return {
    nameOf: (thing: Named) => (english() ? thing.nameEn : thing.name),
    shortNameOf: (thing: Named & { shortName?: string | null }) =>
      english() ? thing.nameEn : (thing.shortName ?? thing.name),
    textOf: (zh: string, en?: string | null) => (english() && en ? en : zh),
  };
}
