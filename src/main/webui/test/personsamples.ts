import { createMemoryHistory, createRouter } from "vue-router";
import * as session from "../src/account/public";
import { i18n } from "../src/i18n";
import type { ContactView, PersonRow, PersonView, PostView, Right } from "../src/shared/types";

export const id = "00000000-0000-0000-0000-000000000001";
export const firm = "00000000-0000-0000-0000-000000000002";
export const contact: ContactView = {
  id: "00000000-0000-0000-0000-000000000003",
  kind: "PHONE",
  masked: "138 **** **21",
  label: null,
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
};
export const post: PostView = {
  id: "00000000-0000-0000-0000-000000000004",
  version: 0,
  companyId: firm,
  companyName: "示例电子",
  title: "总经理",
  department: null,
  since: "2019-05-01",
  until: null,
  current: true,
  source: null,
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
};
export const row = (name: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name,
  hometownName: null,
  post,
  contacts: [contact],
  ties: [],
  consent: { state: "NONE", basis: null },
  erased: false,
  ...more,
});
export const person = (more: Partial<PersonView> = {}): PersonView => ({
  id,
  version: 0,
  name: "林示例",
  hometownCode: null,
  hometownName: null,
  note: null,
  contacts: [contact],
  posts: [post],
  ties: [],
  consents: [],
  consent: { state: "NONE", basis: null },
  recordedAt: "2025-03-03T01:00:00Z",
  recordedBy: "周示例",
  erasedAt: null,
  ...more,
});

/** A router of its own for each file, which may go where it likes. */
export const anywhere = () =>
  createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });

export const global = { plugins: [i18n, anywhere()] };

export const having = (...rights: Right[]) =>
  (session.me.value = { rights, name: "", roles: [], taskForces: [] } as unknown as typeof session.me.value);
