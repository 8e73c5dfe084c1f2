import { useI18n } from "vue-i18n";
import { today } from "../shared/format";
import type { ClockView, LeadRow } from "../shared/types";
import { millions, wan } from "./stages";

const DAY = 86_400_000;
const lamps = { RED: "bad", YELLOW: "warn", GREEN: "ok" } as const;

interface Due {
  light: "ok" | "warn" | "bad" | "off";
  text: string;
}

/** How far away the day of a clock is, in words and as a light; the backend says which light. */
export function useDue() {
  const { t, locale } = useI18n();

  function dueOf(clock: Pick<ClockView, "dueOn" | "light">): Due {
    const days = Math.round((Date.parse(clock.dueOn) - Date.parse(today())) / DAY);
    const light = lamps[clock.light];
    if (days < 0) return { light, text: t("lead.late", { n: -days }) };
    if (days === 0) return { light, text: t("lead.today") };
    return { light, text: days <= 7 ? t("lead.left", { n: days }) : t("lead.due", { day: clock.dueOn.slice(5) }) };
  }

  /** The first clock of a lead. */
  const due = (lead: Pick<LeadRow, "dueOn" | "light">): Due =>
    lead.dueOn && lead.light
      ? dueOf({ dueOn: lead.dueOn, light: lead.light })
      : { light: "off", text: t("lead.noClock") };

  const money = (amount: number | null | undefined) =>
    locale.value === "en" ? millions(amount) : wan(amount, { wan: t("lead.wan"), yi: t("lead.yi") });
  return { due, dueOf, money };
}
