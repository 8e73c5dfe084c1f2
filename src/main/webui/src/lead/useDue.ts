import { useI18n } from "vue-i18n";
import type { ClockView, LeadRow } from "../shared/types";
import { millions, wan } from "./stages";

const lamps = { RED: "bad", YELLOW: "warn", GREEN: "ok" } as const;

interface Due {
  light: "ok" | "warn" | "bad" | "off";
  text: string;
}

/** How far away the day of a clock is, in words and as a light; the backend says which light, and counts the days. */
export function useDue() {
  const { t, locale } = useI18n();

  function dueOf({ dueOn, light: one, distance }: Pick<ClockView, "dueOn" | "light" | "distance">): Due {
    const { days, working } = distance;
    const light = lamps[one];
    if (days < 0) return { light, text: t(working ? "lead.lateWorking" : "lead.late", { n: -days }) };
    if (days === 0) return { light, text: t("lead.today") };
    if (days > 7) return { light, text: t("lead.due", { day: dueOn.slice(5) }) };
    return { light, text: t(working ? "lead.leftWorking" : "lead.left", { n: days }) };
  }

  /** The first clock of a lead. */
  const due = ({ dueOn, light, distance }: Pick<LeadRow, "dueOn" | "light" | "distance">): Due =>
    dueOn && light && distance ? dueOf({ dueOn, light, distance }) : { light: "off", text: t("lead.noClock") };

  const money = (amount: number | null | undefined) =>
    locale.value === "en" ? millions(amount) : wan(amount, { wan: t("lead.wan"), yi: t("lead.yi") });
  return { due, dueOf, money };
}
