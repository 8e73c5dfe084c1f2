import { addressOf, get } from "../shared/http";
import type { Deliverable, DeliverableKind } from "../shared/types";

/** The papers of a chain in the order of the tabs, with how addresses name each. */
export const kinds: Record<DeliverableKind, string> = {
  PANORAMA: "panorama",
  GAPS: "gaps",
  FIRMS: "firms",
  TARGETS: "targets",
  REGIONS: "regions",
};

const place = (chain: string, kind: DeliverableKind) =>
  `/api/chains/${encodeURIComponent(chain)}/deliverables/${kinds[kind]}`;

export const readDeliverable = (chain: string, kind: DeliverableKind) => get<Deliverable>(place(chain, kind));

/** Where the file is fetched from; the language is in the address, for a link cannot ask for one otherwise. */
export const fileAddress = (chain: string, kind: DeliverableKind, format: "xlsx" | "pdf") =>
  addressOf(`${place(chain, kind)}/file`, { format, lang: document.documentElement.lang === "en" ? "en" : "zh" });
