import { describe, expect, it } from "vitest";
import type { ImportView } from "../src/shared/types";
import { isAtWork, isBroken, outcomes, stateOf, toWrite } from "../src/transfer/outcomes";

const view = { created: 3, updated: 2, unchanged: 7, review: 1, rejected: 4, status: "READY" } as ImportView;

describe("an import", () => {
  it("accounts for every row", () => {
    expect(outcomes(view).reduce((sum, { count }) => sum + count, 0)).toBe(17);
  });

  it("writes what is new and what fills gaps", () => {
    expect(toWrite(view)).toBe(5);
  });

  it("is looked at again while the program works on it", () => {
    expect(isAtWork(view)).toBe(false);
    expect(isAtWork({ ...view, status: "RUNNING" })).toBe(true);
  });

  it("shows that its taking back stopped, and waits for somebody", () => {
    const reversal = { status: "FAILED", removed: 1, restored: 0, kept: 0, at: "2025-02-14T00:00:00Z" } as const;
    const stopped: ImportView = { ...view, status: "DONE", reversal };
    expect(isAtWork(stopped)).toBe(false);
    expect(isBroken(stopped)).toBe(true);
    expect(stateOf(stopped)).toBe("transfer.reversal.FAILED");
    expect(isBroken({ ...stopped, status: "FAILED", reversal: { ...reversal, status: "DONE" } })).toBe(false);
  });
});
