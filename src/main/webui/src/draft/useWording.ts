import { useI18n } from "vue-i18n";
import { useLocalized } from "../shared/useLocalized";
import type { ChangedField, Said, MapField } from "../shared/types";
import type { SegmentForm } from "./form";

const codes: Partial<Record<MapField, string>> = {
  KIND: "chain.kinds",
  STAGE: "chain.stages",
  IMPORTANCE: "chain.importances",
  CONFIDENCE: "chain.confidence",
  STATUS: "shared.status",
  ACTION: "shared.action",
};

/** Puts differences and forms into words. */
export function useWording() {
  const { t } = useI18n();
  const { textOf } = useLocalized();

  const said = (one: Said) => textOf(one.text, one.textEn);

  function valueOf(field: MapField, value: Said): string {
    const words = codes[field];
    return words ? t(`${words}.${value.text}`) : said(value);
  }

  const listOf = (field: MapField, values: Said[]) =>
    values.map((value) => valueOf(field, value)).join(t("shared.comma"));

  /** A field of a form as one reads it. */
  function formText(form: SegmentForm, field: keyof SegmentForm): string {
    if (field === "technologies") {
      return form.technologies
        .map(({ word, critical }) => word + (critical ? t("draft.criticalMark") : ""))
        .join(t("shared.comma"));
    }
    const value = form[field];
    if (value === "") return t("draft.nothing");
    if (field === "kind") return t(`chain.kinds.${value}`);
    if (field === "importance") return t(`chain.importances.${value}`);
    if (field === "industryConfidence") return t(`chain.confidence.${value}`);
    return String(value).split("\n").join(t("shared.comma"));
  }

  /** Whether a field holds many words, of which a difference names those that came and went. */
  const isList = (change: ChangedField) => lists.includes(change.field);

  return { said, listOf, formText, isList };
}

const lists: MapField[] = [
  "ROLES",
  "INDUSTRIES",
  "PRODUCTS",
  "KEYWORDS",
  "NEGATIVE_KEYWORDS",
  "PROCESSES",
  "TECHNOLOGIES",
  "SCARCE_RESOURCES",
];
