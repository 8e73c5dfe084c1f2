/** What the reader of the register looks for, as it stands in the address; empty means any. */
export const conditions = [
  "q",
  "region",
  "segment",
  "batch",
  "industry",
  "capitalFrom",
  "capitalTo",
  "foundedFrom",
  "foundedTo",
  "tag",
  "presence",
] as const;

export type Condition = (typeof conditions)[number];
export type CompanyFilter = Record<Condition, string>;

export const whereabouts = ["ZONE", "CITY", "NONE"] as const;

const BETWEEN = "；";

/** Several tags stand in one word of the address. */
export const tagsOf = (text: string) =>
  text
    .split(/[;；、]+/)
    .map((tag) => tag.trim())
    .filter(Boolean);
export const joinedTags = (tags: string[]) => tags.join(BETWEEN);
