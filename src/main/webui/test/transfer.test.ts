import { describe, expect, it } from "vitest";
import type { ImportView } from "../src/shared/types";
import { isAtWork, outcomes, toWrite } from "../src/transfer/outcomes";

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
});
