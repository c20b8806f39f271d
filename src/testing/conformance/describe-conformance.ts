import { loadContract } from "../contract/contract.ts";
import { type CaseResult, commandsOf } from "../report/result.ts";
import { isRemote } from "../shared/target.ts";
import { violationText } from "../validate/violation.ts";
import { planCases } from "./cases/plan.ts";
import { createPlanner } from "./cases/planner.ts";
import { checkConformance } from "./check-conformance.ts";
import type { CheckOptions } from "./options.ts";

/** Functions of a test framework: vitest, Jest or node:test. */
export type TestFunctions = { readonly describe: Describe } & ({ readonly test: Test } | { readonly it: Test });

type Describe = (name: string, body: () => void) => unknown;
type Test = (name: string, body: (...context: readonly unknown[]) => Promise<void>, timeoutMs?: number) => unknown;

/** Options of a check; `baseUrl` may be a function, for a server that starts with the tests. */
export type DescribeOptions = Omit<CheckOptions, "baseUrl" | "onProgress" | "dryRun"> & {
  readonly baseUrl: string | (() => string | Promise<string>);
};

/** Timeout of each test. It is long, because most cases wait for others. */
const CHECK_MS = 600_000;

/**
 * Defines a test for each case of a check, grouped by operation:
 *
 *     describeConformance({ describe, test }, { baseUrl: () => server.url, credentials });
 *
 * The check runs once; the first test starts it.
 */
export function describeConformance(functions: TestFunctions, options: DescribeOptions): void {
  const { baseUrl } = options;
  // The base URL may be unknown before the server starts. The check applies the opt-in rules again when it runs.
  const isKnownRemote = typeof baseUrl === "string" && URL.canParse(baseUrl) && isRemote(baseUrl);
  const cases = [...planCases(createPlanner(loadContract(options.contract), options, isKnownRemote))];
  const test = "test" in functions ? functions.test : functions.it;
  const operationIds = new Set(cases.map(({ operation }) => operation.operationId));
  const resultOf = runOnce(options);
  for (const operationId of operationIds) {
    functions.describe(operationId, () => {
      for (const { id } of cases.filter(({ operation }) => operation.operationId === operationId)) {
        // Jest would wait for a callback if the function declared a parameter.
        const body = async (...context: readonly unknown[]) => {
          endTest(await resultOf(id), context[0]);
        };
        test(id.slice(operationId.length + 1), body, CHECK_MS);
      }
    });
  }
}

/** Creates a function that waits for one case; its first call starts the check. */
function runOnce(options: DescribeOptions): (id: string) => Promise<CaseResult | undefined> {
  const known = new Map<string, CaseResult>();
  const waiting = new Map<string, () => void>();
  let ended: Promise<unknown> | undefined;
  const start = async () => {
    const baseUrl = typeof options.baseUrl === "string" ? options.baseUrl : await options.baseUrl();
    return checkConformance({
      ...options,
      baseUrl,
      onProgress: ({ result }) => {
        known.set(result.id, result);
        waiting.get(result.id)?.();
      },
    });
  };
  return async (id) => {
    ended ??= start();
    const result = new Promise<void>((resolve) => waiting.set(id, resolve));
    // If the check itself fails, `ended` rejects and no result will arrive.
    if (!known.has(id)) await Promise.race([result, ended]);
    return known.get(id);
  };
}

function endTest(result: CaseResult | undefined, context: unknown): void {
  if (result?.outcome === "fail")
    throw new Error([...result.violations.map(violationText), ...commandsOf(result)].join("\n"));
  if (result?.outcome !== "pass" && isSkippable(context)) context.skip(result?.reason ?? NOT_PLANNED);
}

/** Skip reason of a test whose case needs an opt-in operation, once the host turns out to be remote. */
const NOT_PLANNED = "the check has no such case on this host";

/** Returns true if the test context can skip the test, as in vitest and node:test. */
function isSkippable(context: unknown): context is { readonly skip: (reason?: string) => void } {
  return typeof context === "object" && context !== null && "skip" in context && typeof context.skip === "function";
}
