export { default as PeopleCard } from "./PeopleCard.vue";
