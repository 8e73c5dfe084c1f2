export { default as ClosedGapsNote } from "./ClosedGapsNote.vue";
export { readTrend } from "./api";
