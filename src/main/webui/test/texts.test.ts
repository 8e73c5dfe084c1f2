import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messages } from "../src/i18n";

const files = (readdirSync("src", { recursive: true }) as string[])
  .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith("schema.d.ts"))
  .map((name) => ({ name, text: readFileSync(join("src", name), "utf8") }));

function leaves(tree: object, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [path + key] : leaves(value as object, `${path}${key}.`),
  );
}

describe("texts", () => {
  it("are the same in both languages, and none is empty", () => {
    expect(leaves(messages.en)).toEqual(leaves(messages.zh));
    expect(JSON.stringify(messages)).not.toContain('""');
  });

  it("exist for every key that a screen names", () => {
    const known = new Set(leaves(messages.zh));
    const named = files.flatMap(({ text }) =>
      [...text.matchAll(/\bt\(\s*["']([\w.-]+)["']/g)].map((found) => found[1]!),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  it("call the reader 你, as the letters and refusals of the backend do", () => {
    const sent = readFileSync("../resources/problems.properties", "utf8");
    expect(JSON.stringify(messages.zh) + sent).not.toContain("您");
  });

  it("are parted by a thin rule and not by a dot", () => {
    const dotted = files.filter(({ text }) => /<template>[^]*·/.test(text));
    expect(dotted.map(({ name }) => name)).toEqual([]);
  });

  it("are not written into screens", () => {
    const chinese = files.filter(({ name, text }) => name.endsWith(".vue") && /[\u4e00-\u9fff]/.test(strip(text)));
    expect(chinese.map(({ name }) => name)).toEqual([]);
  });
});

// signs that join words, and the names of the languages themselves, are the same in both
function strip(text: string): string {
  return text.replace(/中文/g, "");
}

describe("features", () => {
  it("import shared, themselves and what others make public, and nothing else", () => {
    const features = [
      "account",
      "audit",
      "chain",
      "company",
      "document",
      "draft",
      "duplicate",
      "insight",
      "lead",
      "person",
      "search",
      "setting",
      "shell",
      "survey",
      "target",
      "today",
      "transfer",
    ];
    const trespasses = files.flatMap(({ name, text }) => {
      const own = name.split("/")[0]!;
      if (![...features, "shared"].includes(own)) return [];
      return [...text.matchAll(/from "\.\.\/(\w+)\/([\w.]+)"/g)]
        .filter(([, other, file]) => other !== "shared" && !(own !== "shared" && file === "public"))
        .map(([line]) => `${name}: ${line}`);
    });
    expect(trespasses).toEqual([]);
  });

  it("leave fetch to one place", () => {
    expect(files.filter(({ text }) => /\bfetch\(/.test(text)).map(({ name }) => name)).toEqual(["shared/http.ts"]);
  });
});
