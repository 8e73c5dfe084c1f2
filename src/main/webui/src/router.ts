import { createRouter, createWebHistory, type RouteLocationNormalized } from "vue-router";
import { may } from "./account/public";
import { unopened } from "./shared/unopened";
import type { Right } from "./shared/types";
import { forgetTyping } from "./shared/typed";
import { startFor } from "./shell/menu";

declare module "vue-router" {
  interface RouteMeta {
    /** What it takes to open the screen. */
    right?: Right;
    /** The screen uses the whole width and the menu folds to icons. */
    wide?: boolean;
  }
}

/** Sends somebody without the right to the page that says so. */
export function guard(to: Pick<RouteLocationNormalized, "meta">, has: (right: Right) => boolean) {
  return to.meta.right && !has(to.meta.right) ? { name: "forbidden" } : true;
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", redirect: () => startFor(may) },
    { path: "/chains", component: () => import("./chain/ChainsPage.vue"), meta: { right: "READ_CHAINS" } },
    { path: "/chains/file", component: () => import("./chainfile/MapFilePage.vue"), meta: { right: "EDIT_CHAINS" } },
    {
      path: "/chains/:code/file",
      component: () => import("./chainfile/MapFilePage.vue"),
      props: true,
      meta: { right: "EDIT_CHAINS" },
    },
    {
      path: "/chains/:code",
      component: () => import("./chain/ChainPage.vue"),
      props: true,
      meta: { right: "READ_CHAINS", wide: true },
    },
    { path: "/chain-desk", component: () => import("./trend/ChainDeskPage.vue"), meta: { right: "EDIT_CHAINS" } },
    {
      path: "/chains/:code/gaps",
      component: () => import("./chain/GapsPage.vue"),
      props: true,
      meta: { right: "READ_CHAINS" },
    },
    {
      path: "/chains/:code/deliverables",
      component: () => import("./deliverable/DeliverablesPage.vue"),
      props: true,
      meta: { right: "READ_CHAINS" },
    },
    {
      path: "/chains/:code/supply",
      component: () => import("./survey/SupplyPage.vue"),
      props: true,
      meta: { right: "READ_CHAINS" },
    },
    {
      path: "/chains/:code/draft",
      component: () => import("./draft/DraftPage.vue"),
      props: true,
      meta: { right: "EDIT_CHAINS", wide: true },
    },
    {
      path: "/chains/:code/splits",
      component: () => import("./draft/SplitsPage.vue"),
      props: true,
      meta: { right: "EDIT_CHAINS" },
    },
    {
      path: "/chains/:code/editions",
      component: () => import("./draft/EditionsPage.vue"),
      props: true,
      meta: { right: "READ_CHAINS" },
    },
    {
      path: "/chains/:code/editions/:number",
      component: () => import("./draft/EditionPage.vue"),
      props: true,
      meta: { right: "READ_CHAINS", wide: true },
    },
    {
      path: "/chains/:code/targets",
      component: () => import("./target/ChainTargetsPage.vue"),
      props: true,
      meta: { right: "READ_LEADS" },
    },
    {
      path: "/chains/:code/targets/touched",
      component: () => import("./target/TouchedPage.vue"),
      props: true,
      meta: { right: "READ_LEADS" },
    },
    {
      path: "/segments/:code/targets",
      component: () => import("./target/TargetsPage.vue"),
      props: true,
      meta: { right: "READ_LEADS" },
    },
    { path: "/today", component: () => import("./today/TodayPage.vue"), meta: { right: "EDIT_LEADS" } },
    { path: "/pipeline", component: () => import("./insight/PipelinePage.vue"), meta: { right: "READ_LEADS" } },
    { path: "/bringers", component: () => import("./insight/BringersPage.vue"), meta: { right: "READ_LEADS" } },
    { path: "/leads", component: () => import("./lead/LeadsPage.vue"), meta: { right: "READ_LEADS" } },
    {
      path: "/leads/steps",
      component: () => import("./lead/StepsPage.vue"),
      meta: { right: "ASSIGN_LEADS" },
    },
    {
      path: "/leads/:id",
      component: () => import("./lead/LeadPage.vue"),
      props: true,
      meta: { right: "READ_LEADS" },
    },
    { path: "/pool", component: () => import("./ownership/PoolPage.vue"), meta: { right: "EDIT_LEADS" } },
    {
      path: "/ownership/conflicts",
      component: () => import("./ownership/ConflictsPage.vue"),
      meta: { right: "READ_LEADS" },
    },
    {
      path: "/ownership/conflicts/:id",
      component: () => import("./ownership/ConflictPage.vue"),
      props: true,
      meta: { right: "READ_LEADS" },
    },
    {
      path: "/handovers",
      component: () => import("./ownership/HandoversPage.vue"),
      meta: { right: "ASSIGN_LEADS" },
    },
    { path: "/visits", component: () => import("./visit/VisitsPage.vue"), meta: { right: "READ_LEADS" } },
    { path: "/notices", component: () => import("./notice/NoticesPage.vue"), meta: { right: "SIGN_IN" } },
    {
      path: "/notices/preferences",
      component: () => import("./notice/PreferencesPage.vue"),
      meta: { right: "SIGN_IN" },
    },
    { path: "/robots", component: () => import("./notice/RobotsPage.vue"), meta: { right: "EDIT_CLOCKS" } },
    { path: "/companies", component: () => import("./company/CompaniesPage.vue"), meta: { right: "READ_REGISTER" } },
    {
      path: "/companies/:id",
      component: () => import("./company/CompanyPage.vue"),
      props: true,
      meta: { right: "READ_REGISTER" },
    },
    { path: "/people", component: () => import("./person/PeoplePage.vue"), meta: { right: "READ_PEOPLE" } },
    {
      path: "/people/:id",
      component: () => import("./person/PersonPage.vue"),
      props: true,
      meta: { right: "READ_PEOPLE" },
    },
    {
      path: "/duplicates",
      component: () => import("./duplicate/DuplicatesPage.vue"),
      meta: { right: "READ_REGISTER" },
    },
    { path: "/imports", component: () => import("./transfer/ImportsPage.vue"), meta: { right: "IMPORT" } },
    {
      path: "/imports/:id",
      component: () => import("./transfer/ImportPage.vue"),
      props: true,
      meta: { right: "IMPORT" },
    },
    { path: "/users", component: () => import("./account/UsersPage.vue"), meta: { right: "MANAGE_ACCOUNTS" } },
    {
      path: "/task-forces",
      component: () => import("./account/TaskForcesPage.vue"),
      meta: { right: "MANAGE_ACCOUNTS" },
    },
    {
      path: "/search-index",
      component: () => import("./search/IndexPage.vue"),
      meta: { right: "MANAGE_INDEX" },
    },
    { path: "/settings/calendar", component: () => import("./calendar/CalendarPage.vue"), meta: { right: "SIGN_IN" } },
    {
      path: "/settings/:kind?/:code?",
      component: () => import("./setting/SettingsPage.vue"),
      props: true,
      meta: { right: "CHANGE_SETTINGS" },
    },
    { path: "/audit", component: () => import("./audit/AuditPage.vue"), meta: { right: "READ_AUDIT" } },
    { path: "/forbidden", name: "forbidden", component: () => import("./shell/ForbiddenPage.vue") },
    { path: "/:rest(.*)*", component: () => import("./shell/NotFoundPage.vue") },
  ],
});

router.beforeEach((to) => guard(to, may));

router.afterEach((to, from) => {
  unopened.value = undefined;
  if (to.path !== from.path) forgetTyping();
});

// a part of the program that cannot be fetched: the network is down, or a newer release has replaced it
router.onError((_, to) => (unopened.value = to.fullPath));
