import { ref } from "vue";

/** The address that could not be opened last, because its part of the program could not be fetched. */
export const unopened = ref<string>();
