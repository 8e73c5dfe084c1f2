import type { DraftedLink, DraftedRow, Stage } from "../shared/types";

/** A group on the board where a map is drawn. */
export interface DrawnGroup {
  row: DraftedRow;
  segmentCount: number;
  segments: DraftedRow[];
}

/** A stage on the board where a map is drawn. */
export interface DrawnStage {
  stage: Stage;
  segments: number;
  groups: DrawnGroup[];
}

export const stages: Stage[] = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SUPPORT"];

export const isGroup = (row: Pick<DraftedRow, "kind">) => row.kind === "GROUP";

/** Whether it leaves the map. */
export const isGone = (row: Pick<DraftedRow, "mark">) => row.mark === "REMOVED" || row.mark === "MERGED";

/** Sets segments in their groups and those in their stages; they come in the order of the board. */
export function stagesOf(rows: DraftedRow[]): DrawnStage[] {
  const inGroup = new Map<string, DraftedRow[]>();
  for (const row of rows.filter((one) => !isGroup(one))) {
    const group = row.groupCode ?? "";
    const known = inGroup.get(group);
    if (known) known.push(row);
    else inGroup.set(group, [row]);
  }
  return stages.map((stage) => {
    const groups = rows
      .filter((row) => isGroup(row) && row.stage === stage)
      .map((row) => {
        const segments = inGroup.get(row.code) ?? [];
        return { row, segments, segmentCount: segments.length };
      });
    return { stage, groups, segments: groups.reduce((sum, group) => sum + group.segmentCount, 0) };
  });
}

/** What can be chosen as a place for a segment: groups that stay. */
export const groupsOf = (rows: DraftedRow[]) => rows.filter((row) => isGroup(row) && !isGone(row));

/** What stands beside a segment in a group, or beside a group in a stage, without itself. */
export function beside(rows: DraftedRow[], row: DraftedRow, place: { groupCode?: string | null; stage?: Stage }) {
  return rows.filter(
    (other) =>
      other.code !== row.code &&
      !isGone(other) &&
      (isGroup(row) ? isGroup(other) && other.stage === place.stage : other.groupCode === place.groupCode),
  );
}

/** The code of what a segment would stand before when it goes one step up or down; undefined at an edge. */
export function stepped(rows: DraftedRow[], row: DraftedRow, down: boolean): { before: string | null } | undefined {
  const others = beside(rows, row, row);
  const all = rows.filter((other) => other.code === row.code || others.includes(other));
  const at = all.indexOf(row);
  if (down) return at + 1 < all.length ? { before: all[at + 2]?.code ?? null } : undefined;
  return at > 0 ? { before: all[at - 1]!.code } : undefined;
}

/** The links of one segment, those that it loses among them. */
export const linksOf = (links: DraftedLink[], code: string) =>
  links.filter((link) => link.from === code || link.to === code);
