export { columnsOf, lanesOf, neighbour } from "./layout";
export { default as SegmentPicker } from "./SegmentPicker.vue";
export { listChains, readMap, readSegment } from "./api";
export { curve, type Curve } from "./curve";
export { useChainName } from "./useChainName";
