export { default as PeopleCard } from "./PeopleCard.vue";
export { default as PersonChooser } from "./PersonChooser.vue";
