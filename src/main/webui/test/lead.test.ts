import { describe, expect, it } from "vitest";
import { stages, wan, wayOf } from "../src/lead/stages";
import { texts } from "../src/lead/texts";

const unit = { wan: "万元", yi: "亿元" };

describe("amounts of leads", () => {
  it("are said in the unit people use", () => {
    expect(wan(6000, unit)).toBe("6,000 万元");
    expect(wan(12_000, unit)).toBe("1.2 亿元");
    expect(wan(0, unit)).toBe("0 万元");
  });

  it("are not 0 where nobody has stated them", () => {
    expect(wan(null, unit)).toBe("");
  });
});

describe("a missing item", () => {
  it("is filled in the way that suits it", () => {
    expect(wayOf("TAX")).toBe("amount");
    expect(wayOf("VISIT")).toBe("meeting");
    expect(wayOf("REGION")).toBe("field");
    expect(wayOf("PROCESS")).toBe("detail");
    expect(wayOf("INVESTOR_CODE")).toBe("company");
  });
});

describe("stages", () => {
  it("have a word each", () => {
    expect(Object.keys(texts.zh.stages)).toEqual(stages);
  });
});
