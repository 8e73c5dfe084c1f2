export { default as ListingsCard } from "./ListingsCard.vue";
