import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // words and marks that follow each other in a template keep the space between them, as its formatter takes for granted
  plugins: [vue({ template: { compilerOptions: { whitespace: "preserve" } } })],
  // the strict content policy allows no inlined styles, scripts or fonts
  build: { assetsInlineLimit: 0, target: "es2022" },
  define: { __VUE_OPTIONS_API__: false, __INTLIFY_JIT_COMPILATION__: true, __VUE_I18N_LEGACY_API__: false },
  test: { environment: "jsdom", include: ["test/**/*.test.ts"], restoreMocks: true },
});
