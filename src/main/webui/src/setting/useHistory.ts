import { useI18n } from "vue-i18n";
import type { DictionaryView, HistoryView, SettingsView } from "../shared/types";
import { useLocalized } from "../shared/useLocalized";

/** Says in words what a change of a dictionary or of numbers was. */
export function useHistory(place: () => DictionaryView | SettingsView) {
  const { t } = useI18n();
  const { nameOf } = useLocalized();

  function named(code: string): string {
    const here = place();
    const one = "values" in here ? here.values.find((value) => value.code === code) : undefined;
    return one ? nameOf(one) : code;
  }

  function field(code: string): string {
    const here = place();
    const item = "items" in here ? here.items.find((one) => one.code === code) : undefined;
    return item ? nameOf(item) : t(`setting.fields.${code}`);
  }

  function said(value: unknown): string {
    if (value === true || value === false) return t(value ? "setting.retired" : "setting.inUse");
    return Array.isArray(value)
      ? value.map((code) => named(String(code))).join(t("shared.comma"))
      : String(value ?? "");
  }

  const about = (entry: HistoryView) => named(entry.value ?? "");

  /** The fields that changed; of a new value those that say something. */
  function changesOf(entry: HistoryView): { field: string; before: string; after: string }[] {
    const before = entry.before as Record<string, unknown>;
    return Object.entries(entry.after as Record<string, unknown>)
      .filter(([code, value]) => code in before || value !== false)
      .map(([code, value]) => ({ field: field(code), before: said(before[code]), after: said(value) }));
  }

  return { about, changesOf };
}
