import { useI18n } from "vue-i18n";
import type { LeadView } from "../shared/types";
import { difference } from "./difference";

/** Says in words what differs between two states of a lead. */
export function useDifference() {
  const { t } = useI18n();
  return (before: LeadView, now: LeadView) =>
    difference(before, now)
      .map((field) => t(`lead.${field}`))
      .join(t("shared.comma"));
}
