import type { ChainContent, ChainRole, DescriptionEdit } from "../shared/types";

/** A role as it stands in the form. */
export interface RoleForm {
  kind: ChainRole["kind"];
  name: string;
  note: string;
  /** The firm of the register that an anchor firm is; empty where the register does not have it. */
  companyId: string;
}

/** What a chain is called and who answers for it, as it stands in the form. */
export interface DescriptionForm {
  name: string;
  nameEn: string;
  description: string;
  descriptionEn: string;
  park: string;
  roles: RoleForm[];
}

export function descriptionForm(content: ChainContent): DescriptionForm {
  const { name, nameEn, description, descriptionEn, park } = content;
  const roles = content.roles.map((role) => ({
    kind: role.kind,
    name: role.name,
    note: role.note ?? "",
    companyId: role.companyId ?? "",
  }));
  return { name, nameEn, description, descriptionEn, park, roles };
}

/** What the form says, for somebody who looked at this version; a role without a name is none, and only an anchor is a firm. */
export const descriptionEdit = (form: DescriptionForm, version: string): DescriptionEdit => ({
  ...form,
  version,
  roles: form.roles
    .filter((role) => role.name.trim())
    .map((role) => ({
      ...role,
      note: role.note || null,
      companyId: (role.kind === "ANCHOR" && role.companyId) || null,
    })),
});
