import { get } from "../shared/http";
import type { LeadRow, LeadStage, Page, PipelineView } from "../shared/types";

export type Figure = "COUNT" | "REACHED" | "CLAIMED";

export const readPipeline = (asOf: string) => get<PipelineView>("/api/insight/pipeline", { asOf });

/** The leads behind a figure. */
export const readBehind = (stage: LeadStage, figure: Figure, asOf: string) =>
  get<Page<LeadRow>>("/api/insight/pipeline/leads", { stage, figure, asOf });
