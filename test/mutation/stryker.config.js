import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files of pure functions. The tests of a file have the same name and folder. */
export const PURE_FILES = {
  "client/base-url": ["base-url"],
  "client/operation": ["operation", "path", "client", "relay-fetch", "foreign-table"],
  "client/result": ["result"],
  "core/call": ["deadline"],
  "core/credentials": ["credentials"],
  "core/guards": ["guards", "defined", "is-record", "is-text"],
  "core/headers": ["headers"],
  "core/limits": ["limits"],
  "core/redact": ["redact", "url"],
  "errors/cause": ["cause"],
  "errors/create-error": ["create-error", "create-aborted-error"],
  "errors/delivery": ["delivery"],
  "errors/issues": ["issues"],
  "errors/response-headers": ["response-headers", "retry-after"],
  "transport/retry-policy": ["retry-policy"],
};

export default {
  mutate: Object.keys(PURE_FILES).map((file) => `src/${file}.ts`),
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts" },
  reporters: ["clear-text"],
  clearTextReporter: { reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // Below node_modules, Node would treat the copy's TypeScript as that of a package, and reject it.
  tempDirName: join(tmpdir(), "signalwire-relay-rest-mutation"),
  cleanTempDir: "always",
};
