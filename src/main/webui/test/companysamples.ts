import { vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import * as session from "../src/account/public";
import { i18n, speak } from "../src/i18n";
import * as http from "../src/shared/http";
import type { Right } from "../src/shared/types";

export const firm = "00000000-0000-0000-0000-000000000001";
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: "/:all(.*)*", component: { template: "<i />" } }],
});
export const global = { plugins: [i18n, router] };

export function holds(...rights: Right[]) {
  session.me.value = { rights, name: "", roles: [], taskForces: [] } as unknown as typeof session.me.value;
}

/** What every test of the page of a firm begins with: nothing is known, and much may be done. */
export function begin() {
  vi.restoreAllMocks();
  vi.spyOn(http, "get").mockResolvedValue({ items: [] }); // dictionaries and documents: none
  speak("zh");
  holds("ENTER_COMPANIES", "READ_LEADS", "EDIT_LEADS");
}
