import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messages } from "../src/i18n";

/** The program's own texts under a key, as they are read: a doubled apostrophe is one. */
function ofProgram(file: string, key: string): Record<string, string> {
  const lines = readFileSync(`../resources/${file}`, "utf8").split("\n");
  const own = lines.filter((line) => line.startsWith(`${key}.`)).map((line) => line.slice(key.length + 1));
  return Object.fromEntries(
    own.map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1).replaceAll("''", "'")];
    }),
  );
}

const files = { zh: "problems.properties", en: "problems_en.properties" };

describe.each(["zh", "en"] as const)("an exported file in %s", (language) => {
  const said = messages[language];
  const words = (key: string) => ofProgram(files[language], `export.${key}`);

  it("calls things as the screens do", () => {
    expect(words("event")).toEqual(said.audit.events);
    expect(words("subject")).toEqual(said.audit.subjects);
    expect(words("domain")).toEqual(said.audit.domains);
    expect(words("list")).toEqual(said.audit.lists);
    expect(words("case")).toEqual(said.duplicate.states);
    expect(words("origin")).toEqual(said.duplicate.origins);
    expect(words("reason")).toEqual({
      ...said.company.duplicates.reasons,
      HAND: said.duplicate.byHand,
      OTHER: said.duplicate.otherReason,
    });
    expect(words("status")).toEqual(said.shared.status);
    expect(words("action")).toEqual(said.shared.action);
    expect(words("factor")).toEqual(said.chain.factors);
    expect(words("figure")).toEqual(said.insight.figures);
    expect(words("stage")).toEqual(said.lead.stages);
    expect(words("state")).toEqual(said.lead.states);
    expect(words("contact")).toEqual(said.lead.kinds);
    expect(words("contact")).toEqual(said.company.contacts);
    expect(words("amount")).toEqual(said.lead.amounts);
    expect(words("precision")).toEqual(said.lead.precision);
    expect(words("step")).toEqual({
      on: said.lead.stepped.replace("{stage}", "{0}"),
      back: said.lead.steppedBack.replace("{stage}", "{0}"),
    });
    expect(words("import-status")).toEqual(said.transfer.status);
    expect(said.transfer.reversal).toMatchObject(words("reversal"));
  });
});
