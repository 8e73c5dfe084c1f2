/** What somebody types of a firm beside its name; empty where he does not know. */
export const nothingKnown = () => ({
  creditCode: "",
  regionCode: "",
  shortNames: "",
  formerNames: "",
  englishName: "",
  address: "",
  legalRepresentative: "",
  enterpriseType: "",
  capital: "",
  foundedOn: "",
  industryCode: "",
  products: "",
  businessScope: "",
  tags: "",
  sourceNote: "",
});

export type Known = ReturnType<typeof nothingKnown>;

const LISTS = ["shortNames", "formerNames", "tags"];

/** Several names or tags as one line to type in. */
export const joined = (texts: string[]) => texts.join("；");

/** A field as the interface takes it: what was typed in one line may be several. */
export function typed(field: string, text: string): string | string[] {
  if (!LISTS.includes(field)) return text;
  return text
    .split(/[;；、\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
