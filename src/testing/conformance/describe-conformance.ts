import { loadContract } from "../contract/contract.ts";
import { type CaseResult, curlOf, violationLine } from "../report/result.ts";
import { isRemote } from "../shared/target.ts";
import { planCases } from "./cases/plan.ts";
import { createPlanner } from "./cases/planner.ts";
import { checkConformance } from "./check-conformance.ts";
import type { CheckOptions } from "./options.ts";

/** The functions of a test framework: of vitest, Jest or node:test. */
export type TestFunctions = { readonly describe: Describe } & ({ readonly test: Test } | { readonly it: Test });

type Describe = (name: string, body: () => void) => unknown;
type Test = (name: string, body: (...context: readonly unknown[]) => Promise<void>, timeoutMs?: number) => unknown;

/** Options of a check whose server may start when the tests do. */
export type DescribeOptions = Omit<CheckOptions, "baseUrl" | "onProgress" | "dryRun"> & {
  readonly baseUrl: string | (() => string | Promise<string>);
};

/** Longest time that a framework may wait for a case: most of them wait for others. */
const CHECK_MS = 600_000;

/**
 * Makes a test of each case of a check, under the operation that it is about:
 *
 *     describeConformance({ describe, test }, { baseUrl: () => server.url, credentials });
 *
 * The check runs once, when the first of the tests does.
 */
export function describeConformance(functions: TestFunctions, options: DescribeOptions): void {
  const { baseUrl } = options;
  // The address of a server that is still to be started is not known; the check itself guards it by its own.
  const isKnownRemote = typeof baseUrl === "string" && URL.canParse(baseUrl) && isRemote(baseUrl);
  const cases = planCases(createPlanner(loadContract(options.contract), options, isKnownRemote));
  const test = "test" in functions ? functions.test : functions.it;
  const operationIds = new Set(cases.map(({ operation }) => operation.operationId));
  const resultOf = runOnce(options);
  for (const operationId of operationIds) {
    functions.describe(operationId, () => {
      for (const { id } of cases.filter(({ operation }) => operation.operationId === operationId)) {
        // Of no declared parameters: Jest would wait for a callback, had it one.
        const body = async (...context: readonly unknown[]) => {
          endTest(await resultOf(id), context[0]);
        };
        test(id.slice(operationId.length + 1), body, CHECK_MS);
      }
    });
  }
}

/** A function that starts the check when it is first called, and waits for one case. */
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
    // A check that fails has no results, and its failure is thrown.
    if (!known.has(id)) await Promise.race([result, ended]);
    return known.get(id);
  };
}

function endTest(result: CaseResult | undefined, context: unknown): void {
  if (result?.outcome === "fail") throw new Error([...result.violations.map(violationLine), curlOf(result)].join("\n"));
  if (result?.outcome !== "pass" && isSkippable(context)) context.skip(result?.reason ?? NOT_PLANNED);
}

/** A case may need something that is guarded on the host which the tests turn out to use. */
const NOT_PLANNED = "the check has no such case on this host";

/** Whether a framework hands its tests something to skip themselves with: vitest and node:test do. */
function isSkippable(context: unknown): context is { readonly skip: (reason?: string) => void } {
  return typeof context === "object" && context !== null && "skip" in context && typeof context.skip === "function";
}
