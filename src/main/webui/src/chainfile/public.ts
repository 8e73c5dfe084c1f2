export { default as ExportLinks } from "./ExportLinks.vue";
export { templateAddress } from "./api";
