export { default as BulkTasksDialog } from "./BulkTasksDialog.vue";
export { default as TasksCard } from "./TasksCard.vue";
export { default as MyTasks } from "./MyTasks.vue";
