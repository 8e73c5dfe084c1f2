import type { LocationQuery, LocationQueryRaw } from "vue-router";
import type { ChainAction, CoverageStatus } from "../shared/types";
import { statuses } from "../shared/status";
import type { BoardFilter } from "./filter";

export const actions: ChainAction[] = ["KEEP", "STRENGTHEN", "FILL", "EXTEND", "UPGRADE"];

function words<T extends string>(value: LocationQuery[string] | undefined, known: T[]): T[] {
  const asked = String(value ?? "").split(",");
  return known.filter((word) => asked.includes(word));
}

/** The filter that an address asks for; words it does not know are left out. */
export function filterOf(query: LocationQuery): BoardFilter {
  return {
    statuses: words<CoverageStatus>(query.status, statuses),
    actions: words<ChainAction>(query.action, actions),
    text: String(query.q ?? ""),
    differing: query.differing === "1",
    computed: query.by === "computed",
    asOf: query.asOf ? String(query.asOf) : undefined,
    ...(query.producing === "1" && { producing: true }),
    ...(query.nearby === "1" && { nearby: true }),
    ...(query.aged === "1" && { aged: true }),
  };
}

/** The address of a filter and a selected segment, so that both can be shared. */
export function queryOf(filter: BoardFilter, segment: string | undefined): LocationQueryRaw {
  return {
    ...(segment && { segment }),
    ...(filter.statuses.length && { status: filter.statuses.join(",") }),
    ...(filter.actions.length && { action: filter.actions.join(",") }),
    ...(filter.text && { q: filter.text }),
    ...(filter.differing && { differing: "1" }),
    ...(filter.computed && { by: "computed" }),
    ...(filter.asOf && { asOf: filter.asOf }),
    ...(filter.producing && { producing: "1" }),
    ...(filter.nearby && { nearby: "1" }),
    ...(filter.aged && { aged: "1" }),
  };
}

/** Adds a word to a list or takes it out. */
export function toggled<T>(list: T[], word: T): T[] {
  return list.includes(word) ? list.filter((other) => other !== word) : [...list, word];
}
