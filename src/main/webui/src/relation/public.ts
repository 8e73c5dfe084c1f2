export { default as RelationsCard } from "./RelationsCard.vue";
