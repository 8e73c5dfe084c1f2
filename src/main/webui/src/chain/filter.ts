import type { ChainAction, CoverageStatus, MapView, SegmentCell } from "../shared/types";

/** What the reader of a board looks for; empty means everything. */
export interface BoardFilter {
  statuses: CoverageStatus[];
  actions: ChainAction[];
  text: string;
  /** Only segments where what was said and what is computed differ. */
  differing: boolean;
  /** Shows the computed status (计算值) in the place of the one that was said. */
  computed: boolean;
  /** The day as of which the map is shown; none for the map as it is. */
  asOf?: string;
  /** Only segments in which a firm of the zone produces: what 环节覆盖率 counts. */
  producing?: boolean;
  /** Only segments that the zone lacks and firms near it have. */
  nearby?: boolean;
  /** Only segments whose evidence is to be renewed. */
  aged?: boolean;
}

/** Whether nobody of the zone is named in it and firms near it produce. */
export const lacksButNear = (segment: SegmentCell) =>
  segment.namedFirmCount === 0 && segment.nearby.city + segment.nearby.province > 0;

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
    (!filter.differing || segment.differs) &&
    (!filter.producing || segment.producing > 0) &&
    (!filter.nearby || lacksButNear(segment)) &&
    (!filter.aged || segment.aged) &&
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
  const marks = filter.differing || filter.producing || filter.nearby || filter.aged;
  if (!filter.statuses.length && !filter.actions.length && !marks && !plain(filter.text)) return undefined;
  return new Set(
    segmentsOf(map)
      .filter((segment) => fits(segment, filter))
      .map((segment) => segment.code),
  );
}

/** The map with the statuses that follow from named firms in the place of those that were said. */
export function computedMap(map: MapView): MapView {
  const isPresent = (status: CoverageStatus) => status === "STRONG" || status === "WEAK";
  const stages = map.stages.map((stage) => {
    const groups = stage.groups.map((group) => {
      const segments = group.segments.map((segment) => ({ ...segment, status: segment.computed }));
      return { ...group, segments, present: segments.filter((segment) => isPresent(segment.status)).length };
    });
    return { ...stage, groups, present: groups.reduce((sum, group) => sum + group.present, 0) };
  });
  const all = stages.flatMap((stage) => stage.groups.flatMap((group) => group.segments));
  const count = (status: CoverageStatus) => all.filter((segment) => segment.status === status).length;
  const counts = {
    ...map.counts,
    present: all.filter((segment) => isPresent(segment.status)).length,
    strong: count("STRONG"),
    weak: count("WEAK"),
    missing: count("MISSING"),
    unknown: count("UNKNOWN"),
  };
  return { ...map, stages, counts };
}
