export { default as FilePicker } from "./FilePicker.vue";
export { default as ExportButton } from "./ExportButton.vue";
export { downloads } from "./exports";
