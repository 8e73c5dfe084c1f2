export { countOpen } from "./api";
export { default as CaseBanner } from "./CaseBanner.vue";
export { default as CompanyMerges } from "./CompanyMerges.vue";
export { default as MarkedText } from "./MarkedText.vue";
export { default as MergeDialog } from "./MergeDialog.vue";
export { default as OpenCount } from "./OpenCount.vue";
