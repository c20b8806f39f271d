import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PURE_FILES } from "./stryker.config.js";

/** Only the tests of the pure files run for each mutant. The test of a file must detect every mutant of that file. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: PURE_FILES.map((file) => `test/${file}.test.ts`),
    restoreMocks: true,
    setupFiles: ["test/support/restore.ts"],
    // A mutant that never settles a promise takes this long.
    testTimeout: 10_000,
  },
});
