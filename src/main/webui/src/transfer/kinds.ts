import type { Right } from "../shared/types";

/** What files may hold, as the program names it; some need a right beside that to import. */
export const KINDS: readonly { kind: Kind; right?: Right }[] = [
  { kind: "companies" },
  { kind: "signals" },
  { kind: "surveys", right: "EDIT_CHAINS" },
  { kind: "calendar", right: "EDIT_CLOCKS" },
];

export type Kind = "companies" | "signals" | "surveys" | "calendar";

/** The kind of an import; one of a later release reads like a list of firms. */
export const kindOf = (kind: string): Kind => KINDS.find((one) => one.kind === kind)?.kind ?? "companies";
