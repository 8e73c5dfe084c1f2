import { percent } from "../shared/format";
import type { SegmentView } from "../shared/types";

type Cover = SegmentView["cover"];

const plain = (number?: number | null) => (number ?? 0).toLocaleString("en", { maximumFractionDigits: 6 });

/** The numbers that the sentence of a rule names; `word` gives the words for what kind of firm is enough alone. */
export function ruleNumbers(cover: Cover, word: (leads: boolean) => string): Record<string, string | number> {
  return {
    producing: cover.producing,
    preparing: cover.preparing,
    required: cover.required,
    firm: cover.largeFirm?.name ?? "",
    what: cover.largeFirm ? word(cover.largeFirm.leads) : "",
    output: plain(cover.largeFirm?.output),
    year: cover.largeFirm?.year ?? "",
    capacity: plain(cover.supply?.capacity),
    demand: plain(cover.supply?.demand),
    share: percent(Number(cover.local?.share ?? 0), 1),
    least: percent(cover.localRequired, 1),
    surveyed: cover.local?.year ?? "",
    unit: cover.supply?.unit ?? "",
  };
}

/** Whether nobody of the zone is in the segment and firms near it produce. */
export const isOnlyNearby = (cover: Pick<Cover, "producing" | "preparing" | "unverified" | "nearby">) =>
  cover.producing + cover.preparing + cover.unverified === 0 && cover.nearby.city + cover.nearby.province > 0;
