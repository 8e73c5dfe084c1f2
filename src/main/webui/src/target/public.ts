export { default as TouchedCard } from "./TouchedCard.vue";
