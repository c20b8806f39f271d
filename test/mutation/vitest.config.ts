import { defineConfig } from "vitest/config";
import { PURE_FILES } from "./stryker.config.js";

/** Each mutant meets the tests of the pure files only: a file's own test has to notice what is wrong with it. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: PURE_FILES.map((file) => `test/unit/${file}.test.ts`),
    restoreMocks: true,
    // A mutant that never settles a promise costs this long.
    testTimeout: 10_000,
  },
});
