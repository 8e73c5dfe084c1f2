export { default as SignalsCard } from "./SignalsCard.vue";
