export { default as WaitingForMe } from "./WaitingForMe.vue";
