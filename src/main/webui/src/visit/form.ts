import { today } from "../shared/format";
import type { VisitView } from "../shared/types";

/** A planned visit as its form holds it: people joined, nothing as empty. */
export const formOf = (visit?: VisitView) => ({
  kind: visit?.kind ?? ("VISIT" as const),
  day: visit?.day ?? today(),
  time: visit?.time ?? "",
  purpose: visit?.purpose ?? "",
  place: visit?.place ?? "",
  leaderId: visit?.leader?.id ?? "",
  leaderName: visit?.leaderName ?? "",
  companionIds: idsOf(visit?.people ?? []),
});

type Field = keyof ReturnType<typeof formOf>;

const idsOf = (people: { id: string }[]) =>
  people
    .map((one) => one.id)
    .sort()
    .join();

/** What the fields are called. */
export const labels: Record<Field, string> = {
  kind: "visit.kind",
  day: "visit.day",
  time: "visit.time",
  purpose: "visit.purpose",
  place: "visit.place",
  leaderId: "visit.leader",
  leaderName: "visit.leaderName",
  companionIds: "visit.companions",
};

/** What differs between two states of a visit, as keys of the texts. */
export function difference(before: VisitView, now: VisitView): string[] {
  const [was, is] = [formOf(before), formOf(now)];
  const fields = (Object.keys(labels) as Field[]).filter((field) => was[field] !== is[field]);
  return [...fields.map((field) => labels[field]), ...(before.state === now.state ? [] : ["visit.state"])];
}
