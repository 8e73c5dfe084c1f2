import { shallowRef } from "vue";
import { useI18n } from "vue-i18n";
import { confirmDone } from "../shared/toast";
import type { TaskView } from "../shared/types";
import { useSave } from "../shared/useSave";
import { editTask } from "./api";

/** Opens tasks, does them and cancels them, with a way back; `changed` hears of each and reads the list again. */
export function useTasks(changed: () => unknown) {
  const { t } = useI18n();
  const { busy, problem, save } = useSave(async () => {
    await changed();
  });

  /** The one that is looked at. */
  const opened = shallowRef<TaskView>();

  async function reopen(task: TaskView) {
    if (!(await save(() => editTask(task, { state: "OPEN" })))) return;
    confirmDone(t("task.reopened"));
    await changed();
  }

  /** Tells that a task is done or cancelled. */
  async function settled(task: TaskView) {
    opened.value = undefined;
    const words = task.state === "DONE" ? t("task.done", { what: task.what }) : t("task.cancelled");
    confirmDone(words, () => void reopen(task));
    await changed();
  }

  async function become(task: TaskView, state: "DONE" | "CANCELLED") {
    const done = await save(() => editTask(task, { state }));
    if (done) await settled(done);
  }

  const finish = (task: TaskView) => become(task, "DONE");
  const cancel = (task: TaskView) => become(task, "CANCELLED");
  return { busy, problem, opened, settled, finish, cancel };
}
