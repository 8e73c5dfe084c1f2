import type { ChainAction, CoverageStatus, MapView, SegmentCell } from "../shared/types";

/** What the reader of a board looks for; empty means everything. */
export interface BoardFilter {
  statuses: CoverageStatus[];
  actions: ChainAction[];
  text: string;
}

/** Full and half width, upper and lower case are the same to a reader. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Whether a segment is one of those looked for: by name in either language, or by code. */
export function fits(segment: SegmentCell, filter: BoardFilter): boolean {
  const wanted = plain(filter.text);
  const names = [segment.name, segment.shortName ?? "", segment.nameEn, segment.code];
  return (
    (filter.statuses.length === 0 || filter.statuses.includes(segment.status)) &&
    (filter.actions.length === 0 || (segment.action != null && filter.actions.includes(segment.action))) &&
    (wanted === "" || names.some((name) => plain(name).includes(wanted)))
  );
}

/** Every segment of a map, column by column, in the order in which it is read. */
export function segmentsOf(map: MapView): SegmentCell[] {
  return map.stages.flatMap((stage) => stage.groups.flatMap((group) => group.segments));
}

/** The codes that fit; undefined when nothing is filtered. */
export function fitting(map: MapView, filter: BoardFilter): Set<string> | undefined {
  if (!filter.statuses.length && !filter.actions.length && !plain(filter.text)) return undefined;
  return new Set(
    segmentsOf(map)
      .filter((segment) => fits(segment, filter))
      .map((segment) => segment.code),
  );
}
