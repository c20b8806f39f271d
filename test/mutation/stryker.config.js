import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files of pure functions. The tests of a file have the same name and folder. */
export const PURE_FILES = [
  "client/base-url",
  "client/result",
  "core/call",
  "core/credentials",
  "core/guards",
  "core/headers",
  "core/limits",
  "core/redact",
  "errors/cause",
  "errors/create-error",
  "errors/delivery",
  "errors/issues",
  "errors/response-headers",
  "transport/retry-policy",
];

export default {
  mutate: PURE_FILES.map((file) => `src/${file}.ts`),
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
