export { default as SplitsNote } from "./SplitsNote.vue";
