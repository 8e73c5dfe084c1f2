import { get, patch, post, put } from "../shared/http";
import type {
  MeView,
  NewTaskForce,
  NewUser,
  Page,
  Preferences,
  TaskForceEdit,
  TaskForceRow,
  UserEdit,
  UserRow,
} from "../shared/types";

export const readMe = () => get<MeView>("/api/me");

export const keepPreferences = (preferences: Preferences) => put<Preferences>("/api/me/preferences", preferences);

export const listUsers = (q: string, cursor?: string | null) => get<Page<UserRow>>("/api/users", { q, cursor });

/** Lets a person in; rejects with `username-taken` when somebody has that name. */
export const enterUser = (user: NewUser) => post<UserRow>("/api/users", user);

export const editUser = (id: string, edit: UserEdit) => patch<UserRow>(`/api/users/${id}`, edit);

export const listTaskForces = () => get<Page<TaskForceRow>>("/api/task-forces");

/** Sets a task force up; rejects with `task-force-taken` when there is one of that name. */
export const setUpTaskForce = (force: NewTaskForce) => post<TaskForceRow>("/api/task-forces", force);

export const editTaskForce = (id: string, edit: TaskForceEdit) => patch<TaskForceRow>(`/api/task-forces/${id}`, edit);
