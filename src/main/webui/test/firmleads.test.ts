import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import * as api from "../src/lead/api";
import FirmLeads from "../src/lead/FirmLeads.vue";
import { Problem } from "../src/shared/problem";
import type { FirmLead } from "../src/shared/types";

const masked: FirmLead = { receivedOn: "2026-03-01", taskForce: "装备专班", stage: "ENGAGE", state: "ACTIVE" };

describe("leads on the firm that somebody is typing", () => {
  beforeEach(() => {
    speak("zh");
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  async function shown() {
    const hint = mount(FirmLeads, {
      props: { companyName: "示例电子有限公司" },
      global: { plugins: [i18n], stubs: { RouterLink: true } },
    });
    vi.advanceTimersByTime(500);
    await flushPromises();
    return hint;
  }

  it("say of another task force's lead since when and by whom, and no more", async () => {
    vi.spyOn(api, "findOthers").mockResolvedValue({ items: [masked] });
    const text = (await shown()).text();
    expect(text).toContain("2026-03-01 已由装备专班登记");
    expect(text).toContain("只对该专班公开");
  });

  it("say in words that somebody has asked often enough", async () => {
    vi.spyOn(api, "findOthers").mockRejectedValue(new Problem(429, "lead-hints-spent", "30 分钟后再查"));
    expect((await shown()).text()).toBe("30 分钟后再查");
  });

  it("say nothing where the question failed otherwise", async () => {
    vi.spyOn(api, "findOthers").mockRejectedValue(new Problem(500, "internal", "出错"));
    expect((await shown()).text()).toBe("");
  });
});
