import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ProvidedContext } from "vitest";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // Each worker imports every module again, so one worker more than cores costs more than it saves.
    maxWorkers: availableParallelism(),
    // No test changes the state of a module, so files share modules, which are read once.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/{cli,client,core,errors,support,testing,transport}/**/*.test.ts", "test/*.test.ts"],
          exclude: ["test/transport/hostile/**"],
        },
      },
      // Runs without coverage, which would slow the TypeScript compiler down and count nothing outside of `src/`.
      { extends: true, test: { name: "scripts", include: ["test/scripts/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "sample",
          include: ["test/sample/**/*.test.ts"],
          // The sample imports the package by name, as a user does. test/package/ tests that the package exports the same.
          alias: {
            "signalwire-relay-rest/testing": source("testing/index.ts"),
            "signalwire-relay-rest": source("index.ts"),
          },
        },
      },
      transportProject("transport", "fetch"),
      // `npm run typecheck` compiles the *.test-d.ts files of test/types/; they do not run.
      { extends: true, test: { name: "types", include: ["test/types/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "contract", include: ["test/contract/**/*.test.ts"], globalSetup: "test/contract/setup.ts" },
      },
      {
        // Runs the same tests against the package's mock instead of the stock Prism.
        extends: true,
        test: {
          name: "contract-mock",
          include: ["test/contract/**/*.test.ts"],
          // These files read only the contract.
          exclude: ["test/contract/{disagreeing-sources,document,tolerance}.test.ts"],
          globalSetup: "test/contract/setup-mock.ts",
        },
      },
      {
        extends: true,
        test: { name: "package", include: ["test/package/**/*.test.ts"], globalSetup: "test/package/setup.ts" },
      },
      // Second tier: `npm run test:all` runs these projects after those of `npm test`.
      {
        extends: true,
        test: { name: "all", include: ["test/all/**/*.test.ts"], globalSetup: "test/all/setup.ts" },
      },
      { extends: true, test: { name: "browser", include: ["test/browser/**/*.test.ts"] } },
      // Runs the tests of `transport` against src/undici.ts.
      transportProject("transport-undici-6", "undici-6"),
      transportProject("transport-undici-7", "undici-7"),
    ],
    // Stop a test that hangs. These are the only time limits in the tests, and no result depends on them.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    restoreMocks: true,
    setupFiles: ["test/support/restore.ts"],
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

/** The client against a server that misbehaves, on one of its transports. */
function transportProject(name: string, transport: ProvidedContext["transport"]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      provide: { transport },
      include: ["test/transport/hostile/**/*.test.ts"],
      setupFiles: "test/transport/hostile/warm-up.ts",
      // Replaces the table of operations by one in which a path has every method.
      alias: [
        {
          find: /^.*\/generated\/operations\.ts$/,
          replacement: fileURLToPath(new URL("transport/hostile/every-method.ts", import.meta.url)),
        },
      ],
    },
  };
}

function source(file: string): string {
  return fileURLToPath(new URL(`../src/${file}`, import.meta.url));
}
