export { default as VisitsCard } from "./VisitsCard.vue";
