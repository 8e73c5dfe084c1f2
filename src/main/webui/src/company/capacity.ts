import type { Capacity, CapacityMark } from "../shared/types";

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
