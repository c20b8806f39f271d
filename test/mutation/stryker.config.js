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

// These survivors need no test, because they change nothing that a test of the file can observe:
// client/base-url: another text for a space whose name is invalid; any text that is not a URL is rejected like it.
// client/base-url, client/result: no `return undefined` in a catch block; leaving the function returns the same.
// client/result: another range than `3XX`; only the table of another contract has ranges; see foreign-table.test.ts.
// core/call: `performance` without the check; Node has it; see small-runtimes.test.ts.
// core/headers: another default for an undefined header; the header is checked but never sent.
// core/redact: another text if there are no credentials; it removes a phrase that nobody sends.
// core/redact: the pattern of a user name or a scheme is not anchored; its first match begins at the start.
// core/redact: the pattern of padding is not anchored; Base64 has `=` only at its end.
// errors/create-error: `signal.reason` for `signal?.reason`; a call without a signal is never aborted.
// errors/delivery: another text for `not-sent`; a value that the list does not have counts as `not-sent`.
// errors/response-headers: another text for a missing `Date`; any text that is not a date counts as missing.
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
