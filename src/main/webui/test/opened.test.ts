import { describe, expect, it } from "vitest";
import type { PipelineView } from "../src/shared/types";
import { countOf, openedIn } from "../src/insight/opened";

const view = {
  asOf: "2026-01-31",
  stages: [{ stage: "CLUE", count: 3, reached: 9, claimed: 1 }],
  beside: [{ state: "PAUSED", count: 2 }],
} as PipelineView;

describe("a figure of the pipeline in an address", () => {
  it("opens a stage's figure, those that stand in it where no figure is named", () => {
    expect(openedIn({ stage: "CLUE", figure: "REACHED" })).toEqual({ stage: "CLUE", figure: "REACHED" });
    expect(openedIn({ stage: "CLUE" })).toEqual({ stage: "CLUE", figure: "COUNT" });
  });

  it("opens nothing where it names nothing or what is no figure", () => {
    expect(openedIn({})).toBeUndefined();
    expect(openedIn({ stage: "CLUE", figure: "SIZE" })).toBeUndefined();
  });

  it("counts what it opens", () => {
    expect(countOf(view, { stage: "CLUE", figure: "CLAIMED" })).toBe(1);
    expect(countOf(view, { state: "PAUSED" })).toBe(2);
    expect(countOf(view, { state: "LOST" })).toBe(0);
  });
});
