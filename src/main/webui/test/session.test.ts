import { beforeEach, describe, expect, it, vi } from "vitest";
import * as api from "../src/account/api";
import { may, me, openSession, prefer } from "../src/account/session";
import { wear, wearAsLast } from "../src/account/theme";
import type { MeView } from "../src/shared/types";

const somebody: MeView = {
  id: "00000000-0000-0000-0000-000000000001",
  username: "chain-office",
  name: "李示例",
  roles: ["chain-office"],
  rights: ["SIGN_IN", "READ_CHAINS"],
  taskForces: [],
  preferences: { theme: "DARK", language: "EN" },
  zone: "永州经开区",
  demo: true,
};

const theme = () => document.documentElement.dataset.theme;

describe("a session", () => {
  beforeEach(() => {
    me.value = undefined;
    localStorage.clear();
    window.matchMedia = vi.fn().mockReturnValue({ matches: false });
  });

  it("opens as the person likes it and knows what the person may do", async () => {
    vi.spyOn(api, "readMe").mockResolvedValue(somebody);
    await openSession();
    expect(theme()).toBe("dark");
    expect(document.documentElement.lang).toBe("en");
    expect(may("READ_CHAINS")).toBe(true);
    expect(may("EDIT_CHAINS")).toBe(false);
  });

  it("keeps a changed look with the account and leaves the rest as it was", async () => {
    const keep = vi.spyOn(api, "keepPreferences").mockResolvedValue(somebody.preferences);
    me.value = somebody;
    await prefer({ theme: "LIGHT" });
    expect(theme()).toBe("light");
    expect(keep).toHaveBeenCalledWith({ theme: "LIGHT", language: "EN" });
  });

  it("starts in the theme worn last on the device, before anybody is known", () => {
    wear("DARK");
    document.documentElement.dataset.theme = "";
    wearAsLast();
    expect(theme()).toBe("dark");
  });

  it("follows the device where the person leaves it to it", () => {
    window.matchMedia = vi.fn().mockReturnValue({ matches: true });
    wear("SYSTEM");
    expect(theme()).toBe("dark");
  });
});
