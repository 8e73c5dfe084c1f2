import type { LocationQuery } from "vue-router";
import type { LeadStage, LeadState, PipelineView } from "../shared/types";

export type Figure = "COUNT" | "REACHED" | "CLAIMED";

/** A figure that was opened: one of a stage, or those that stand beside the way. */
export type Opened = { stage: LeadStage; figure: Figure } | { state: LeadState };

const FIELDS = { COUNT: "count", REACHED: "reached", CLAIMED: "claimed" } as const;

/** The figure that an address opens, so that it can be shared; nothing where it opens none. */
export function openedIn(query: LocationQuery): Opened | undefined {
  if (query.state) return { state: String(query.state) as LeadState };
  if (!query.stage) return undefined;
  const figure = String(query.figure ?? "COUNT") as Figure;
  return figure in FIELDS ? { stage: String(query.stage) as LeadStage, figure } : undefined;
}

/** How many leads an opened figure counts. */
export function countOf(view: PipelineView, opened: Opened): number {
  if ("state" in opened) return view.beside.find((one) => one.state === opened.state)?.count ?? 0;
  const stage = view.stages.find((one) => one.stage === opened.stage);
  return stage ? stage[FIELDS[opened.figure]] : 0;
}
