import { computed, ref } from "vue";

/** What somebody does with the facts on a firm's page: enters one, corrects one, removes one; then they are read again. */
export function useFactActs<T extends { id: string }>(facts: () => T[], reload: () => Promise<void>) {
  const adding = ref(false);
  const editing = ref<string>();
  const removing = ref<string>();
  // by key: a dialog that is open sees what others have changed meanwhile
  const edited = computed(() => facts().find((one) => one.id === editing.value));
  const removed = computed(() => facts().find((one) => one.id === removing.value));

  async function changed() {
    adding.value = false;
    editing.value = removing.value = undefined;
    await reload();
  }

  return { adding, editing, removing, edited, removed, changed };
}
