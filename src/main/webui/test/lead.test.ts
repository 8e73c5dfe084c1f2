import { describe, expect, it } from "vitest";
import { blankAmount, isQuoted, statedIn } from "../src/lead/amounts";
import { millions, stages, wan, wayOf } from "../src/lead/stages";
import { texts } from "../src/lead/texts";
import { byDay, recordedLater } from "../src/lead/timeline";

const unit = { wan: "万元", yi: "亿元" };

describe("amounts of leads", () => {
  it("are said in the unit people use", () => {
    expect(wan(6000, unit)).toBe("6,000 万元");
    expect(wan(12_000, unit)).toBe("1.2 亿元");
    expect(wan(0, unit)).toBe("0 万元");
  });

  it("are counted in millions in English", () => {
    expect(millions(50)).toBe("CNY 500,000");
    expect(millions(6000)).toBe("CNY 60 million");
    expect(millions(250_000)).toBe("CNY 2.5 billion");
    expect(millions(undefined)).toBe("");
  });

  it("are not 0 where nobody has stated them", () => {
    expect(wan(null, unit)).toBe("");
  });
});

describe("an amount being stated", () => {
  it("is not 0 until somebody says so, and its words are only sent when there are any", () => {
    const form = blankAmount("TOTAL_INVESTMENT");
    expect(form.amount).toBe("");
    expect(statedIn(form)).toMatchObject({ amount: null, written: null });
    expect(statedIn({ ...form, amount: 12, written: "约 12 万" })).toMatchObject({ amount: 12, written: "约 12 万" });
  });

  it("is quoted only where somebody's words were kept", () => {
    expect(isQuoted({ amount: 35000, written: "35000" })).toBe(false);
    expect(isQuoted({ amount: 35000, written: "35,000" })).toBe(false);
    expect(isQuoted({ amount: 35000, written: "近 3.5 亿元" })).toBe(true);
  });
});

describe("a timeline", () => {
  const item = (occurredOn: string, recordedAt: string) => ({ occurredOn, recordedAt });

  it("goes by the day something happened, then by when it was recorded", () => {
    const late = item("2026-01-02", "2026-03-01T00:00:00Z");
    const newest = item("2026-02-01", "2026-02-01T00:00:00Z");
    const same = item("2026-02-01", "2026-02-02T00:00:00Z");
    expect(byDay([late, newest, same])).toEqual([same, newest, late]);
  });

  it("says when something was recorded only where that was another day, in China's time", () => {
    expect(recordedLater(item("2026-02-02", "2026-02-01T17:00:00Z"))).toBeUndefined();
    expect(recordedLater(item("2026-02-01", "2026-02-01T17:00:00Z"))).toBe("2026-02-02");
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
