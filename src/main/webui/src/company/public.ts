export { readCompany } from "./api";
export { default as CompanyChooser } from "./CompanyChooser.vue";
export { default as RegionPicker } from "./RegionPicker.vue";
