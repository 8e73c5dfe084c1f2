import type { AmountKind, NewAmount, TimelineItem } from "../shared/types";

type Stated = NonNullable<TimelineItem["amount"]>;

/** An amount as it is being typed; empty until somebody gives one. */
export interface AmountForm {
  kind: AmountKind;
  amount: number | "";
  precision: "EXACT" | "APPROXIMATE" | "AT_LEAST";
  written: string;
}

export const blankAmount = (kind: AmountKind): AmountForm => ({ kind, amount: "", precision: "EXACT", written: "" });

/** What is sent of a form; an amount that was not given is sent as such, and the backend says so at its field. */
export const statedIn = (form: AmountForm): NewAmount => ({
  ...form,
  amount: (form.amount === "" ? null : form.amount) as number,
  written: form.written || null,
});

/** Whether somebody's own words are kept beside the number, and not only the number once more. */
export function isQuoted({ amount, written }: Pick<Stated, "amount" | "written">): boolean {
  return Boolean(written) && Number(written.replaceAll(",", "")) !== amount;
}
