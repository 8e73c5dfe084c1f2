import { flushPromises, mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import LeadTable from "../src/lead/LeadTable.vue";
import { Problem } from "../src/shared/problem";
import { toasts } from "../src/shared/toast";
import type { LeadRow } from "../src/shared/types";

const lead = (id: string, watched: boolean) =>
  ({
    id,
    title: `项目${id}`,
    companyName: "示例公司",
    owner: { id: "p", name: "周示例" },
    stage: "CLUE",
    watched,
  }) as LeadRow;

function open(leads = [lead("1", false), lead("2", true)]) {
  const table = mount(LeadTable, {
    props: { leads },
    global: { plugins: [i18n], stubs: { RouterLink: { template: "<a><slot /></a>" } } },
  });
  return { table, stars: table.findAll(".star"), pressed: () => stars(table) };
}
const stars = (table: ReturnType<typeof mount>) =>
  table.findAll(".star").map((star) => star.attributes("aria-pressed"));

describe("the star of a lead in a list", () => {
  beforeEach(() => {
    speak("zh");
    toasts.value = [];
  });

  it("tells which leads I watch, and turns at once with one tap", async () => {
    let answer = (_: { watched: boolean }) => {};
    const set = vi.spyOn(api, "setWatch").mockReturnValue(new Promise((done) => (answer = done)));
    const { stars, pressed } = open();
    expect(stars.map((star) => star.attributes("aria-label"))).toEqual(["关注项目1", "关注项目2"]);
    expect(pressed()).toEqual(["false", "true"]);
    await stars[0]!.trigger("click");
    expect(pressed()).toEqual(["true", "true"]);
    await stars[0]!.trigger("click");
    expect(set.mock.calls).toEqual([["1", true]]);
    expect(toasts.value).toEqual([]);
    answer({ watched: true });
    await flushPromises();
    expect(toasts.value.map((toast) => toast.text)).toEqual([i18n.global.t("lead.watchBegun")]);
  });

  it("stands as it was left where the same rows are shown again", async () => {
    vi.spyOn(api, "setWatch").mockImplementation(async (_, watched) => ({ watched }));
    const leads = [lead("1", false), lead("2", true)];
    const first = open(leads);
    await first.stars[0]!.trigger("click");
    await first.stars[1]!.trigger("click");
    await flushPromises();
    first.table.unmount();
    expect(open(leads).pressed()).toEqual(["true", "false"]);
  });

  it("turns back where that is refused, and the list says why", async () => {
    vi.spyOn(api, "setWatch").mockRejectedValue(new Problem(404, "missing", "线索不存在"));
    const { table, stars, pressed } = open();
    await stars[1]!.trigger("click");
    expect(pressed()).toEqual(["false", "false"]);
    await flushPromises();
    expect(pressed()).toEqual(["false", "true"]);
    expect(table.get("[role=alert]").text()).toContain("线索不存在");
    expect(toasts.value).toEqual([]);
  });
});
