import { effectScope } from "vue";
import { describe, expect, it, vi } from "vitest";
import { Problem, REFRESHED } from "../src/shared/problem";
import { useSave } from "../src/shared/useSave";

const stale = () => Promise.reject(new Problem(409, "stale", "别人刚改过"));
const saving = (refresh: () => Promise<string | void>) => effectScope().run(() => useSave(refresh))!;

describe("saving what somebody else has just changed", () => {
  it("reads the record again and tells what is different", async () => {
    const refresh = vi.fn().mockResolvedValue("阶段");
    const { problem, save } = saving(refresh);
    await save(stale);
    expect(refresh).toHaveBeenCalledOnce();
    expect(problem.value).toMatchObject({ code: REFRESHED, detail: "阶段" });
  });

  it("says why when the record cannot be read again", async () => {
    const gone = new Problem(404, "missing", "没有了");
    const { problem, save } = saving(() => Promise.reject(gone));
    await save(stale);
    expect(problem.value).toBe(gone);
  });

  it("leaves every other refusal as it is", async () => {
    const refresh = vi.fn();
    const { problem, save } = saving(refresh);
    await save(() => Promise.reject(new Problem(400, "invalid", "有误")));
    expect(refresh).not.toHaveBeenCalled();
    expect(problem.value?.code).toBe("invalid");
  });
});
