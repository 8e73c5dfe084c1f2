/** What somebody types of a firm beside its name; empty where he does not know. */
export const nothingKnown = () => ({
  creditCode: "",
  regionCode: "",
  address: "",
  enterpriseType: "",
  capital: "",
  foundedOn: "",
  products: "",
  businessScope: "",
  sourceNote: "",
});

export type Known = ReturnType<typeof nothingKnown>;
