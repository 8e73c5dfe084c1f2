import { describe, expect, it } from "vitest";
import type { ImportView } from "../src/shared/types";
import {
  hasNoRows,
  isAtWork,
  isBroken,
  isWhole,
  lacksColumns,
  outcomes,
  remarkable,
  stateOf,
  toWrite,
} from "../src/transfer/outcomes";

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

  it("has an outcome for every row only once it has been read to its end", () => {
    expect(["READY", "DONE"].every((status) => isWhole({ ...view, status } as ImportView))).toBe(true);
    expect(
      ["PAUSED", "CANCELLED", "FAILED", "RUNNING"].some((status) => isWhole({ ...view, status } as ImportView)),
    ).toBe(false);
  });

  it("tells a file without rows from one whose columns nobody knows", () => {
    const empty = { ...view, rows: 0, percent: 100 };
    expect([hasNoRows(empty), lacksColumns(empty)]).toEqual([true, false]);
    expect([hasNoRows({ ...empty, percent: 0 }), lacksColumns({ ...empty, percent: 0 })]).toEqual([false, true]);
    expect([hasNoRows({ ...view, rows: 17 }), lacksColumns({ ...view, rows: 17 })]).toEqual([false, false]);
  });

  it("has something to say of created rows only where they came with a warning", () => {
    expect(remarkable({ ...view, warned: 2 }, "CREATED", 3)).toBe(2);
    expect(remarkable({ ...view, warned: 2 }, "UPDATED", 7)).toBe(7);
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
