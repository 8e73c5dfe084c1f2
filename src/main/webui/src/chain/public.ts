export { default as SegmentPicker } from "./SegmentPicker.vue";
export { listChains, readSegment } from "./api";
export { curve, type Curve } from "./curve";
