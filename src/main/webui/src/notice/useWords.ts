import { useI18n } from "vue-i18n";
import type { NoticeView } from "../shared/types";

/** The words of a notice, in the reader's language. */
export function useWords() {
  const { t } = useI18n();

  /** What happened; of a task also on which lead or with which firm, for it is shown by what is to be done. */
  function words(notice: NoticeView): string {
    const said = happened(notice);
    if (notice.taskId && notice.leadTitle) return t("notice.onLead", { said, name: notice.leadTitle });
    return notice.companyName ? t("notice.withFirm", { said, name: notice.companyName }) : said;
  }

  function happened(notice: NoticeView): string {
    return t(`notice.kinds.${notice.kind}`, {
      by: notice.by ?? "",
      stage: notice.stage ? t(`lead.stages.${notice.stage}`) : "",
      clock: notice.clock ? t(`notice.clocks.${notice.clock}`) : "",
      state:
        notice.state && notice.state !== "ACTIVE"
          ? t("notice.beside", { state: t(`lead.states.${notice.state}`) })
          : "",
      day: notice.dueOn ?? "",
    });
  }

  function lamp(notice: NoticeView): { light: "bad" | "warn" | "off"; text: string } {
    if (notice.kind === "TASK_OVERDUE") return { light: "bad", text: t("notice.red") };
    if (notice.kind === "TASK_DUE") return { light: "warn", text: t("notice.dueToday") };
    if (notice.kind === "CONFLICT_OVERDUE") return { light: "bad", text: t("notice.red") };
    if (notice.kind === "CLOCK_RED") return { light: "bad", text: t("notice.red") };
    if (notice.kind === "CLOCK_YELLOW") return { light: "warn", text: t("notice.yellow") };
    return { light: "off", text: t("notice.news") };
  }

  return { words, lamp };
}
