export { listConflicts } from "./api";
export { default as ConflictRows } from "./ConflictRows.vue";
export { default as FirstTalkCard } from "./FirstTalkCard.vue";
