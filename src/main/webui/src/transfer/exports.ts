import { addressOf, get } from "../shared/http";
import type { ExportPlan } from "../shared/types";

/** What a list is narrowed down by, as its address names it. */
export type Narrowed = Record<string, string | string[]>;

export interface ExportChoice {
  format: "xlsx" | "csv";
  columns: string[];
}

/** What an export would hold; rejects with a Problem where it would be refused. */
export const planExport = (list: string, filter: Narrowed, choice?: ExportChoice) =>
  get<ExportPlan>(`/api/exports/${list}/plan`, { ...filter, ...said(choice) });

/** Where the file is fetched from; the language is in the address, for a link cannot ask for one otherwise. */
export const exportAddress = (list: string, filter: Narrowed, choice: ExportChoice) =>
  addressOf(`/api/exports/${list}`, {
    ...filter,
    ...said(choice),
    lang: document.documentElement.lang === "en" ? "en" : "zh",
  });

const said = (choice?: ExportChoice) => (choice ? { format: choice.format, columns: choice.columns.join(",") } : {});

/** Starts a download as a click on a link does; a variable, so that tests can watch it. */
export const downloads = {
  start(address: string): void {
    const link = document.createElement("a");
    link.href = address;
    link.download = "";
    link.click();
  },
};

const place = (list: string) => `lianzhao.export.${list}`;

/** What this browser last chose for a list; nothing where it has not, or keeps nothing. */
export function lastChoice(list: string): Partial<ExportChoice> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(list)) ?? "{}");
    return kept && typeof kept === "object" ? (kept as Partial<ExportChoice>) : {};
  } catch {
    return {};
  }
}

export function keepChoice(list: string, choice: ExportChoice): void {
  try {
    localStorage.setItem(place(list), JSON.stringify(choice));
  } catch {
    // a browser that keeps nothing asks again
  }
}

/** The columns that are ticked at first: those of last time that there still are, or the usual ones. */
export function firstColumns(plan: ExportPlan, last: Partial<ExportChoice>): string[] {
  const kept = Array.isArray(last.columns) ? last.columns : [];
  const known = plan.columns.filter((column) => kept.includes(column.name));
  return (known.length ? known : plan.columns.filter((column) => column.usual)).map((column) => column.name);
}
