import { get } from "../shared/http";
import type { LeadRow, Page, PipelineView } from "../shared/types";
import type { Opened } from "./opened";

export const readPipeline = (asOf: string) => get<PipelineView>("/api/insight/pipeline", { asOf });

/** The leads behind a figure. */
export const readBehind = (opened: Opened, asOf: string, cursor?: string | null) =>
  get<Page<LeadRow>>("/api/insight/pipeline/leads", { ...opened, asOf, cursor });
