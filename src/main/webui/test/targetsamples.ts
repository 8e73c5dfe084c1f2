import { createMemoryHistory, createRouter } from "vue-router";
import type { Target, TargetsView } from "../src/shared/types";

/** A target as tests need it: in tier B, with one reason and one question. */
export const target: Target = {
  companyId: "1",
  name: "示例光电",
  score: 40,
  most: 100,
  open: 55,
  factors: [
    { part: "FIT", points: 30, most: 30 },
    { part: "SIGNAL", points: null, most: 20 },
    { part: "STRENGTH", points: 10, most: 15 },
  ],
  reasons: [
    {
      text: "产品里有：导光板",
      points: 30,
      source: "名单",
      sourceOn: "2025-03-01",
      part: "FIT",
      excerpt: "生产导光板、背光源",
      words: ["导光板"],
    },
  ],
  missing: ["有没有搬迁信号？"],
  taken: false,
  resident: false,
  tier: "B",
  dueOn: "2025-06-01",
  fresh: false,
  scoreBefore: 30,
  changedOn: "2025-03-02",
  work: { version: 0, state: "OPEN" },
};

/** A list of them; as many more were found and left out. */
export function list(items: Target[], found = 0): TargetsView {
  const looked = {
    register: 4053,
    found,
    otherwise: 0,
    looked: found,
    traders: found,
    shells: 0,
    unproven: 0,
    fit: items.length,
  };
  return {
    items,
    scoredAt: "2025-03-02T02:00:00Z",
    recomputing: false,
    chosen: items.length,
    words: ["瞄准镜", "riflescope"],
    general: [],
    common: [],
    not: [],
    beyond: 0,
    looked,
    excluded: [],
  };
}

/** A router that stands at this address. */
export async function at(path: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/:rest(.*)*", component: { template: "<i />" } }],
  });
  await router.push(path);
  return router;
}
