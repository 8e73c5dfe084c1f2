import { get } from "../shared/http";
import type {
  BringerRow,
  BroughtFirm,
  GraphView,
  LeadRow,
  Page,
  PartnersView,
  PipelineView,
  Unregistered,
} from "../shared/types";
import type { Opened } from "./opened";

export const readPipeline = (asOf: string) => get<PipelineView>("/api/insight/pipeline", { asOf });

/** The leads behind a figure. */
export const readBehind = (opened: Opened, asOf: string, cursor?: string | null) =>
  get<Page<LeadRow>>("/api/insight/pipeline/leads", { ...opened, asOf, cursor });

const bringer = (firm: string) => `/api/insight/bringers/${encodeURIComponent(firm)}`;

/** Who brought firms, and what came of those. */
export const listBringers = (cursor?: string | null) => get<Page<BringerRow>>("/api/insight/bringers", { cursor });

/** Leads that a resident firm brought while nobody registered which one. */
export const listUnregistered = (cursor?: string | null) =>
  get<Unregistered>("/api/insight/bringers/unregistered", { cursor });

export const readBringer = (firm: string) => get<BringerRow>(bringer(firm));

/** The firms behind a figure of one that brings; all of them where none is asked for. */
export const listBrought = (firm: string, figure: Record<string, string>, cursor?: string | null) =>
  get<Page<BroughtFirm>>(`${bringer(firm)}/firms`, { ...figure, cursor });

export const readGraph = (firm: string) => get<GraphView>(`${bringer(firm)}/graph`);

/** Suppliers and customers of a firm in the zone that could follow it there. */
export const readPartners = (firm: string) => get<PartnersView>(`${bringer(firm)}/partners`);
