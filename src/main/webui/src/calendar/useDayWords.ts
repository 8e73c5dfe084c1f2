import { useI18n } from "vue-i18n";
import { isWeekend, weekday, type Mark } from "./marks";

/** Says in words what a day is. */
export function useDayWords() {
  const { t } = useI18n();
  const weekdayOf = (day: string) => t(`calendar.weekdays.${weekday(day)}`);

  /** What happens on a day: 放假 春节, 上班 春节, 周末 or 上班. */
  function stateOf(day: string, mark: Mark | undefined): string {
    if (mark) return `${t(mark.working ? "calendar.worked" : "calendar.off")} ${mark.name}`;
    return t(isWeekend(day) ? "calendar.weekend" : "calendar.workday");
  }

  return { weekdayOf, stateOf, titleOf: (day: string) => `${day} ${weekdayOf(day)}` };
}
