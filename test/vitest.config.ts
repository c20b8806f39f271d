import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // Each worker imports every module again, so one worker more than cores costs more than it saves.
    maxWorkers: availableParallelism(),
    // No test leaves anything in a module: what files share is read once.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/{cli,client,core,errors,scripts,support,testing,transport}/**/*.test.ts", "test/*.test.ts"],
          exclude: ["test/transport/hostile/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "sample",
          include: ["test/sample/**/*.test.ts"],
          // Its imports are those of a user; that the package has the same, test/package/ sees to.
          alias: {
            "signalwire-relay-rest/testing": source("testing/index.ts"),
            "signalwire-relay-rest": source("index.ts"),
          },
        },
      },
      {
        extends: true,
        test: {
          name: "transport",
          include: ["test/transport/hostile/**/*.test.ts"],
          setupFiles: "test/transport/hostile/warm-up.ts",
          // A table of operations in which a path has every method.
          alias: [
            {
              find: /^.*\/generated\/operations\.ts$/,
              replacement: new URL("transport/hostile/every-method.ts", import.meta.url).pathname,
            },
          ],
        },
      },
      // The *.test-d.ts of test/types/ need no runner: `npm run typecheck` compiles them.
      { extends: true, test: { name: "types", include: ["test/types/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "contract", include: ["test/contract/**/*.test.ts"], globalSetup: "test/contract/setup.ts" },
      },
      {
        // The same tests, against the mock that the package ships in place of the stock Prism.
        extends: true,
        test: {
          name: "contract-mock",
          include: ["test/contract/**/*.test.ts"],
          exclude: ["test/contract/document.test.ts"],
          globalSetup: "test/contract/setup-mock.ts",
        },
      },
      {
        extends: true,
        test: { name: "package", include: ["test/package/**/*.test.ts"], globalSetup: "test/package/setup.ts" },
      },
      // The second tier: `npm run test:all` runs these two projects after everything that `npm test` runs.
      {
        extends: true,
        test: { name: "all", include: ["test/all/**/*.test.ts"], globalSetup: "test/all/setup.ts" },
      },
      { extends: true, test: { name: "browser", include: ["test/browser/**/*.test.ts"] } },
    ],
    // Guards against a test that hangs. They are the only limits in the tests, and no result depends on them.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    sequence: { shuffle: { tests: true } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text"],
      reportsDirectory: "node_modules/.coverage",
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});

function source(file: string): string {
  return new URL(`../src/${file}`, import.meta.url).pathname;
}
