import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { vi } from "vitest";
import { me } from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import { toasts } from "../src/shared/toast";
import type { MeView, TaskPage, TaskStep, TaskView } from "../src/shared/types";
import * as api from "../src/task/api";
import MyTasks from "../src/task/MyTasks.vue";

export const mine = { id: "me", name: "周示例" };
export const head = { id: "h", name: "示例组长" };
export const other = { id: "b", name: "李示例" };
export const task = (more: Partial<TaskView> = {}): TaskView => ({
  id: "1",
  version: 0,
  what: "寄厂房平面图",
  dueOn: "2026-03-04",
  state: "OPEN",
  due: "TODAY",
  assignee: mine,
  giver: head,
  givenAt: "2026-03-01T00:00:00Z",
  lead: { id: "l", title: "示例项目" },
  mayClose: true,
  mayChange: true,
  ...more,
});
export const step = (kind: TaskStep["kind"], more: Partial<TaskStep> = {}): TaskStep => ({
  kind,
  assignee: mine,
  dueOn: "2026-03-04",
  recordedAt: "2026-03-01T00:00:00Z",
  recordedBy: head,
  ...more,
});
export const global = {
  plugins: [i18n],
  stubs: { RouterLink: { props: ["to"], template: '<a :href="to"><slot /></a>' } },
};

/** The card of one's tasks, and what its list was asked for. */
export let card: VueWrapper;
export let listed: ReturnType<typeof vi.spyOn>;

/** What every test of an opened task begins with: nobody has done anything yet. */
export function begin() {
  card?.unmount();
  speak("zh");
  vi.restoreAllMocks();
  toasts.value = [];
  me.value = {
    id: "me",
    name: "周示例",
    roles: ["member"],
    rights: ["READ_LEADS"],
    taskForces: [],
  } as unknown as MeView;
}

/** Opens a task from the card of one's tasks. */
export async function open(row: TaskView) {
  listed = vi.spyOn(api, "listTasks").mockResolvedValue({ items: [row] });
  card = mount(MyTasks, { global, attachTo: document.body });
  await flushPromises();
  await card.get("button.what").trigger("click");
  await flushPromises();
}

export async function opened(page: Partial<TaskPage> = {}, row = page.task ?? task()) {
  const read = vi.spyOn(api, "readTask").mockResolvedValue({ task: row, entries: [step("GIVEN")], ...page });
  await open(row);
  return read;
}

export const dialog = () => card.get("dialog");
export const buttons = () =>
  dialog()
    .findAll("button")
    .map((one) => one.text());

export async function press(text: string) {
  await dialog()
    .findAll("button")
    .find((one) => one.text() === text)!
    .trigger("click");
  await flushPromises();
}

export async function submit() {
  await card.get("dialog form").trigger("submit");
  await flushPromises();
}

export const edits = () =>
  vi
    .spyOn(api, "editTask")
    .mockImplementation(async (one, change) => ({ ...one, ...change, version: one.version + 1 }) as TaskView);
