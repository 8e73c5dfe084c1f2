import type { ConsentBasis, ContactKind, NewPerson } from "../shared/types";
import { today } from "../shared/format";
import { KINDS } from "./choices";

/** What somebody types of a person; empty where he does not know. */
export const nothingKnown = () => ({
  name: "",
  title: "",
  department: "",
  since: "",
  source: "",
  hometownCode: "",
  contacts: KINDS.map((kind) => ({ kind, value: "" })),
  basis: "" as ConsentBasis | "",
  givenOn: today(),
});

export type Entered = ReturnType<typeof nothingKnown>;

const given = (form: Entered) => form.contacts.filter((contact) => contact.value.trim());

/** The form as the interface takes it: what is empty is left out. */
export function bodyOf(form: Entered, companyId: string, confirmed: boolean): NewPerson {
  const { title, department, since, source } = form;
  const post = { companyId, title: title || null, department: department || null, since: since || null };
  return {
    name: form.name,
    hometownCode: form.hometownCode || null,
    contacts: given(form),
    post: companyId ? { ...post, source: source || null } : null,
    consent: form.basis ? { basis: form.basis, givenOn: form.givenOn } : null,
    confirmed,
  };
}

/** The field of the interface that a contact of this kind was sent under. */
export const fieldOf = (form: Entered, kind: ContactKind) =>
  `contacts[${given(form).findIndex((contact) => contact.kind === kind)}].value`;
