import type { ConsentBasis, ContactKind, ErasureReason, TieKind } from "../shared/types";

/** What forms offer to choose from, in the order in which people need it. */
export const KINDS: ContactKind[] = ["PHONE", "WECHAT", "EMAIL"];
export const TIES: TieKind[] = ["HOMETOWN", "SCHOOL", "CHAMBER", "OTHER"];
export const BASES: ConsentBasis[] = ["CARD", "CONSENT", "PUBLIC", "DUTY", "CONTRACT"];
export const REASONS: ErasureReason[] = ["ASKED", "WITHDRAWN", "NOT_NEEDED", "MISTAKE"];
