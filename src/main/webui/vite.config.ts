import { readdirSync, readFileSync } from "node:fs";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

const tests = readdirSync("test", { encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
const mocking = tests
  .filter((name) => readFileSync(`test/${name}`, "utf8").includes("vi.mock("))
  .map((name) => `test/${name}`);

export default defineConfig({
  // words and marks that follow each other in a template keep the space between them, as its formatter takes for granted
  plugins: [vue({ template: { compilerOptions: { whitespace: "preserve" } } })],
  // the strict content policy allows no inlined styles, scripts or fonts
  build: { assetsInlineLimit: 0, target: "es2022" },
  define: { __VUE_OPTIONS_API__: false, __INTLIFY_JIT_COMPILATION__: true, __VUE_I18N_LEGACY_API__: false },
  test: {
    environment: "jsdom",
    setupFiles: "test/setup.ts",
    restoreMocks: true,
    unstubGlobals: true,
    // a world of its own for each file costs most of the time: only files that put something in the place of a module have it
    projects: [
      { extends: true, test: { name: "together", include: ["test/**/*.test.ts"], exclude: mocking, isolate: false } },
      { extends: true, test: { name: "apart", include: mocking } },
    ],
  },
});
