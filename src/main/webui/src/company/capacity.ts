import type { Capacity, CapacityMark, Output } from "../shared/types";

/** What a firm can make, as a form holds it. */
export interface CapacityForm {
  text: string;
  amount: string;
  unit: string;
  mark: CapacityMark;
}

/** The form of what is known. */
export const capacityForm = (known?: Capacity | null): CapacityForm => ({
  text: known?.text ?? "",
  amount: known?.amount == null ? "" : String(known.amount),
  unit: known?.unit ?? "",
  mark: known?.mark ?? "EXACT",
});

/** What is sent; null where nothing is said. The backend says what is wrong with a number that is none. */
export function saidCapacity(form: CapacityForm): Record<string, unknown> | null {
  if (!form.text.trim() && !form.amount.trim() && !form.unit.trim()) return null;
  const amount = form.amount.replace(/[,，\s]/g, "");
  return {
    text: form.text.trim() || null,
    amount: amount ? Number(amount) || amount : null,
    unit: form.unit.trim() || null,
    mark: amount ? form.mark : null,
  };
}

/** The sign that stands before a number which is not exact. */
export const SIGNS: Record<CapacityMark, string> = { EXACT: "", APPROXIMATE: "≈ ", AT_LEAST: "≥ " };

/** What a firm turns out, as a form holds it. */
export interface OutputForm {
  amount: string;
  year: string;
}

/** The form of what is known. */
export const outputForm = (known?: Output | null): OutputForm => ({
  amount: known?.amount == null ? "" : String(known.amount),
  year: known?.year == null ? "" : String(known.year),
});

/** What is sent; null where nothing is said. The backend says what is wrong with a number that is none. */
export function saidOutput(form: OutputForm): Record<string, unknown> | null {
  const number = (text: string) => {
    const digits = text.replace(/[,，\s]/g, "");
    return digits ? (Number.isNaN(Number(digits)) ? digits : Number(digits)) : null;
  };
  const said = { amount: number(form.amount), year: number(form.year) };
  return said.amount === null && said.year === null ? null : said;
}
