export { default as LeadTasks } from "./LeadTasks.vue";
export { default as MyTasks } from "./MyTasks.vue";
