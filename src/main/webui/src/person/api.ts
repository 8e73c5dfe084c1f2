import { create, get, patch, post, remove } from "../shared/http";
import type {
  ErasureReason,
  NewConsent,
  NewContact,
  NewPerson,
  NewPost,
  NewTie,
  Page,
  PersonHistoryItem,
  PersonRow,
  PersonView,
  RevealedContact,
} from "../shared/types";

/** Whom the reader looks for; empty means anybody. */
export interface PersonFilter {
  q: string;
  company: string;
}

/** Somebody who may be the one that is being entered: what a refusal names. */
export interface KnownPerson {
  personId: string;
  name: string;
  companyName: string | null;
  contact: string | null;
  reason: "CONTACT" | "NAME_AND_COMPANY";
}

const at = (id: string) => `/api/people/${encodeURIComponent(id)}`;

/** Who fits; what is looked for may be a number, so it goes in the body and into no log. */
export const listPeople = (filter: Partial<PersonFilter>, cursor?: string | null) =>
  post<Page<PersonRow>>("/api/people/search", {
    q: filter.q || null,
    company: filter.company || null,
    cursor: cursor ?? null,
  });

export const readPerson = (id: string) => get<PersonView>(at(id));

/** Enters somebody; rejects with `person-known` or `person-namesake` and the matches when he may be known. */
export const enterPerson = (person: NewPerson) => create<PersonView>("/api/people", person);

export const editPerson = (person: PersonView, changes: Record<string, unknown>) =>
  patch<PersonView>(at(person.id), { ...changes, version: person.version });

/** What happened to the record, the latest first. */
export const listHistory = (id: string, cursor?: string | null) =>
  get<Page<PersonHistoryItem>>(`${at(id)}/history`, { cursor, limit: 20 });

/** A number or an address in full; whoever asks stands in the audit. */
export const revealContact = (id: string, contactId: string) =>
  post<RevealedContact>(`${at(id)}/reveal`, { contactId });

export const addContact = (id: string, contact: NewContact) => create<PersonView>(`${at(id)}/contacts`, contact);
export const removeContact = (id: string, contact: string) => remove<PersonView>(`${at(id)}/contacts/${contact}`);

export const addPost = (id: string, said: NewPost) => create<PersonView>(`${at(id)}/posts`, said);
export const editPost = (id: string, of: { id: string; version: number }, changes: Record<string, unknown>) =>
  patch<PersonView>(`${at(id)}/posts/${of.id}`, { ...changes, version: of.version });
export const removePost = (id: string, of: string) => remove<PersonView>(`${at(id)}/posts/${of}`);

export const addTie = (id: string, tie: NewTie) => create<PersonView>(`${at(id)}/ties`, tie);
export const removeTie = (id: string, tie: string) => remove<PersonView>(`${at(id)}/ties/${tie}`);

export const addConsent = (id: string, consent: NewConsent) => create<PersonView>(`${at(id)}/consents`, consent);
export const withdrawConsent = (id: string, consent: string, withdrawnOn: string) =>
  post<PersonView>(`${at(id)}/consents/${consent}/withdrawal`, { withdrawnOn });

/** Erases what says who it was; cannot be undone. */
export const erasePerson = (id: string, reason: ErasureReason) => post<PersonView>(`${at(id)}/erasure`, { reason });
