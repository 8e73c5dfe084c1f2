export { contentAddress } from "./api";
export { default as DocumentList } from "./DocumentList.vue";
export { default as EvidencePicker } from "./EvidencePicker.vue";
