import type { LeadView } from "../shared/types";

/** What can be said of who and what brought a lead, as the fields of a form; empty means nothing is known. */
export interface SourceForm {
  sourceCompany: string;
  sourceCompanyId: string;
  sourceName: string;
  sourcePersonId: string;
  sourceEvent: string;
  sourceEventOn: string;
  sourceTrip: string;
  sourceTripOn: string;
  sourceNote: string;
}

export type SourcePart = "firm" | "who" | "event" | "trip";

export const SOURCE_PARTS: SourcePart[] = ["firm", "who", "event", "trip"];

/** What each channel asks for; a channel that people added to the dictionary asks for nothing. */
const ASKED: Record<string, SourcePart[]> = {
  RESIDENT: ["firm"],
  CHAMBER: ["who"],
  ALUMNI: ["who"],
  RETURNEE: ["who"],
  LEADER: ["who"],
  EVENT: ["event"],
  TRIP: ["trip"],
};

export const askedBy = (channel: string): SourcePart[] => ASKED[channel] ?? [];

export const blankSource = (): SourceForm => ({
  sourceCompany: "",
  sourceCompanyId: "",
  sourceName: "",
  sourcePersonId: "",
  sourceEvent: "",
  sourceEventOn: "",
  sourceTrip: "",
  sourceTripOn: "",
  sourceNote: "",
});

export const sourceOf = ({ source }: LeadView): SourceForm => ({
  sourceCompany: source.company?.name ?? "",
  sourceCompanyId: source.company?.id ?? "",
  sourceName: source.person?.name ?? source.name ?? "",
  sourcePersonId: source.person?.id ?? "",
  sourceEvent: source.event ?? "",
  sourceEventOn: source.eventOn ?? "",
  sourceTrip: source.trip ?? "",
  sourceTripOn: source.tripOn ?? "",
  sourceNote: source.note ?? "",
});

/**
 * The fields as the server takes them. A contact has his own name; a firm that the register does not have is said by name,
 * and a day goes with its event or trip.
 */
export function saidIn(form: SourceForm): Record<string, string | null> {
  const unlisted = form.sourceCompanyId ? "" : form.sourceCompany.trim();
  const name = form.sourcePersonId ? "" : form.sourceName.trim() || unlisted;
  const event = form.sourceEvent.trim();
  const trip = form.sourceTrip.trim();
  const said = {
    sourceCompanyId: form.sourceCompanyId,
    sourcePersonId: form.sourcePersonId,
    sourceName: name,
    sourceEvent: event,
    sourceEventOn: event && form.sourceEventOn,
    sourceTrip: trip,
    sourceTripOn: trip && form.sourceTripOn,
    sourceNote: form.sourceNote.trim(),
  };
  return Object.fromEntries(Object.entries(said).map(([field, value]) => [field, value || null]));
}

/** What an edit changes of it. */
export function changedSource(before: SourceForm, now: SourceForm): Record<string, string | null> {
  const was = saidIn(before);
  return Object.fromEntries(Object.entries(saidIn(now)).filter(([field, value]) => was[field] !== value));
}
