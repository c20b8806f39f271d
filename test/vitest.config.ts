import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // More than there are cores: many tests wait for a process or a server.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    // No test leaves anything in a module: what files share is read once.
    isolate: false,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      { extends: true, test: { name: "kit", include: ["test/kit/**/*.test.ts"] } },
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
          include: ["test/transport/**/*.test.ts"],
          setupFiles: "test/transport/warm-up.ts",
          // They put another table of operations in the place of the generated one.
          isolate: true,
          // The tests mostly wait.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: ["test/types/**/*.test.ts", "test/compat/**/*.test.ts"],
          // A compiler is started by some, and on a busy machine it takes its time.
          testTimeout: 60_000,
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
        },
      },
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
          exclude: ["test/contract/{document,prism}.test.ts"],
          globalSetup: "test/contract/setup-mock.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/setup.ts",
        },
      },
      {
        // Proofs that take minutes; `npm test` runs without them.
        extends: true,
        test: { name: "all", include: ["test/all/**/*.test.ts"], globalSetup: "test/all/setup.ts" },
      },
      {
        extends: true,
        test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
    // Guards against a test that hangs; no test is about them.
    testTimeout: 120_000,
    hookTimeout: 300_000,
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
