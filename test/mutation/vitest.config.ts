import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PURE_FILES } from "./stryker.config.js";

/** Each mutant meets the tests of the pure files only: a file's own test has to notice what is wrong with it. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: Object.entries(PURE_FILES).flatMap(([file, tests]) =>
      tests.map((name) => `test/${dirname(file)}/${name}.test.ts`),
    ),
    restoreMocks: true,
    // A mutant that never settles a promise costs this long.
    testTimeout: 10_000,
  },
});
