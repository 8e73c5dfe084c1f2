export { default as MyForceField } from "./MyForceField.vue";
export { may, me, openSession, prefer, preferences } from "./session";
export { wearAsLast } from "./theme";
