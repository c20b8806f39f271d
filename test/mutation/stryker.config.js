import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files that decide and do nothing else: for each of them, test/unit/ has a test of the same name. */
export const PURE_FILES = [
  "answer-head",
  "base-url",
  "cause",
  "credentials",
  "deadline",
  "defined",
  "delivery",
  "failure",
  "headers",
  "issues",
  "limits",
  "operation",
  "page-link",
  "path",
  "redact",
  "result",
  "retry-after",
  "retry-policy",
];

export default {
  mutate: PURE_FILES.map((file) => `src/${file}.ts`),
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts" },
  reporters: ["clear-text"],
  clearTextReporter: { reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // Below node_modules, Node would take the copy's TypeScript for a package's and refuse it.
  tempDirName: join(tmpdir(), "signalwire-relay-rest-mutation"),
  cleanTempDir: "always",
};
