import type { ClockKind, GateItem, LeadStage, LeadState } from "../shared/types";

/** All stages in order, 签约 parting the lead from what people call 项目. */
export const stages: LeadStage[] = [
  "CLUE",
  "RESEARCH",
  "ENGAGE",
  "NEGOTIATE",
  "REVIEW",
  "SIGNED",
  "REGISTERED",
  "SITE",
  "CONSTRUCTION",
  "COMPLETED",
  "PRODUCTION",
  "ABOVE_SCALE",
  "FULL_OUTPUT",
];

/** The kinds of clocks that run on leads. */
export const clockKinds: ClockKind[] = ["RESPOND", "FEEDBACK", "UPDATE", "STAGE", "PROTECTION", "PAUSE", "NEXT_STEP"];

/** States beside the way that a person may choose. */
export const sides: LeadState[] = ["PAUSED", "TRANSFERRED", "LOST", "WITHDRAWN", "MERGED", "VOID"];

/** States beside the way of which the dictionary of reasons tells why. */
export const explained: (LeadStage | LeadState | "")[] = ["PAUSED", "TRANSFERRED", "LOST", "WITHDRAWN"];

/** The dictionary from which an item is filled in. */
export const dictionaries: Partial<Record<GateItem, string>> = {
  SOURCE_CHANNEL: "source-channel",
  PROJECT_TYPE: "project-type",
};

const amounts: GateItem[] = ["TOTAL_INVESTMENT", "FIXED_INVESTMENT", "CONTRACT_AMOUNT", "OUTPUT", "TAX"];

/** How a missing item is filled in. */
export type Way = "amount" | "detail" | "field" | "meeting" | "company" | "source";

export function wayOf(item: GateItem): Way {
  if (amounts.includes(item)) return "amount";
  if (item === "VISIT") return "meeting";
  if (item === "INVESTOR_CODE") return "company";
  if (item === "SOURCE") return "source";
  const fields: GateItem[] = [
    "SUMMARY",
    "SOURCE_CHANNEL",
    "REGION",
    "SEGMENT",
    "PROJECT_TYPE",
    "INVESTOR",
    "PROJECT_COMPANY",
  ];
  return fields.includes(item) ? "field" : "detail";
}

/** 12,000 万元 as 1.2 亿元; smaller amounts stay in 万元. */
export function wan(amount: number | null | undefined, unit: { wan: string; yi: string }): string {
  if (amount == null) return "";
  return amount >= 10_000
    ? `${(amount / 10_000).toLocaleString("en", { maximumFractionDigits: 2 })} ${unit.yi}`
    : `${amount.toLocaleString("en", { maximumFractionDigits: 2 })} ${unit.wan}`;
}

/** 12,000 万元 as CNY 120 million, the way English speakers count. */
export function millions(amount: number | null | undefined): string {
  if (amount == null) return "";
  const said = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });
  if (amount < 100) return `CNY ${said(amount * 10_000)}`;
  return amount < 100_000 ? `CNY ${said(amount / 100)} million` : `CNY ${said(amount / 100_000)} billion`;
}
