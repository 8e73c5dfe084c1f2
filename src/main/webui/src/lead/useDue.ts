import { useI18n } from "vue-i18n";
import { today } from "../shared/format";
import { millions, wan } from "./stages";

const DAY = 86_400_000;

/** How far away a next step is, in words and as a light. */
export function useDue() {
  const { t, locale } = useI18n();

  function due(lead: { nextOn?: string | null; state: string }): {
    light: "ok" | "warn" | "bad" | "off";
    text: string;
  } {
    if (!lead.nextOn) return { light: "off", text: t("lead.noPlan") };
    const days = Math.round((Date.parse(lead.nextOn) - Date.parse(today())) / DAY);
    if (days < 0 && lead.state === "ACTIVE") return { light: "bad", text: t("lead.late", { n: -days }) };
    if (days === 0) return { light: "warn", text: t("lead.today") };
    return { light: days <= 3 ? "warn" : "ok", text: t("lead.due", { day: lead.nextOn.slice(5) }) };
  }

  const money = (amount: number | null | undefined) =>
    locale.value === "en" ? millions(amount) : wan(amount, { wan: t("lead.wan"), yi: t("lead.yi") });
  return { due, money };
}
