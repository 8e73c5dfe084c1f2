import { useI18n } from "vue-i18n";
import type { CaseRow } from "../shared/types";

/** Says in words why two firms look alike; the register has the words of its reasons. */
export function useReasons() {
  const { t, te } = useI18n();
  const say = (reason: string) => {
    if (reason === "HAND") return t("duplicate.byHand");
    const key = `company.duplicates.reasons.${reason}`;
    return te(key) || te(key, "zh") ? t(key) : t("duplicate.otherReason");
  };
  return (row: CaseRow) => [...new Set(row.reasons.map(say))];
}
