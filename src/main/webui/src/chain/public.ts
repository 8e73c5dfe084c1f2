export { default as SegmentPicker } from "./SegmentPicker.vue";
export { listChains } from "./api";
