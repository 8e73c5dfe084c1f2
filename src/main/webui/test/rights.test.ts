import { describe, expect, it } from "vitest";
import { guard } from "../src/router";
import type { Right } from "../src/shared/types";
import { menuFor, startFor } from "../src/shell/menu";

const having =
  (...rights: Right[]) =>
  (right: Right) =>
    rights.includes(right);

describe("what a person sees of the program", () => {
  it("is a menu without what the person cannot open and without empty groups", () => {
    const paths = (may: (right: Right) => boolean) => menuFor(may).map((one) => one.entries.map((entry) => entry.to));
    expect(paths(having("READ_CHAINS"))).toEqual([["/chains"]]);
    expect(paths(having("MANAGE_ACCOUNTS", "READ_AUDIT"))).toEqual([["/users", "/task-forces", "/audit"]]);
    expect(paths(having("CHANGE_SETTINGS"))).toEqual([["/settings"]]);
    expect(paths(having())).toEqual([]);
  });

  it("begins at the first screen that the person may open", () => {
    expect(startFor(having("READ_CHAINS", "READ_AUDIT"))).toBe("/chains");
    expect(startFor(having("READ_CHAINS", "READ_LEADS"))).toBe("/pipeline");
    expect(startFor(having("READ_CHAINS", "READ_LEADS", "EDIT_CHAINS"))).toBe("/chain-desk");
    expect(startFor(having("READ_AUDIT"))).toBe("/audit");
    expect(startFor(having())).toBe("/forbidden");
  });

  it("stops at a screen that takes a right the person has not", () => {
    expect(guard({ meta: { right: "READ_AUDIT" } }, having("READ_CHAINS"))).toEqual({ name: "forbidden" });
    expect(guard({ meta: { right: "READ_AUDIT" } }, having("READ_AUDIT"))).toBe(true);
    expect(guard({ meta: {} }, having())).toBe(true);
  });
});
