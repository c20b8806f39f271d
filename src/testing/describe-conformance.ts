import { curlOf, violationLine } from "./by-operation.ts";
import type { CaseResult } from "./case-result.ts";
import { planCases } from "./cases.ts";
import { checkConformance } from "./check-conformance.ts";
import type { CheckOptions } from "./check-options.ts";
import { loadContract } from "./contract.ts";
import { createPlanner } from "./planner.ts";

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
  const cases = planCases(createPlanner(loadContract(options.contract), options));
  const test = "test" in functions ? functions.test : functions.it;
  const operationIds = new Set(cases.map(({ operation }) => operation.operationId));
  const resultOf = runOnce(options);
  for (const operationId of operationIds) {
    functions.describe(operationId, () => {
      for (const { id } of cases.filter(({ operation }) => operation.operationId === operationId)) {
        // Of no declared parameters: Jest would wait for a callback, had it one.
        const body = async (...context: readonly unknown[]) => {
          conclude(await resultOf(id), context[0]);
        };
        test(id.slice(operationId.length + 1), body, CHECK_MS);
      }
    });
  }
}

/** A function that starts the check when it is first called, and waits for one case. */
function runOnce(options: DescribeOptions): (id: string) => Promise<CaseResult> {
  const known = new Map<string, CaseResult>();
  const waiting = new Map<string, (result: CaseResult) => void>();
  let ended: Promise<unknown> | undefined;
  const start = async () => {
    const baseUrl = typeof options.baseUrl === "string" ? options.baseUrl : await options.baseUrl();
    return checkConformance({
      ...options,
      baseUrl,
      onProgress: ({ result }) => {
        known.set(result.id, result);
        waiting.get(result.id)?.(result);
      },
    });
  };
  return async (id) => {
    ended ??= start();
    const result = new Promise<CaseResult>((resolve) => waiting.set(id, resolve));
    // Every case has a result by the end of a check; a check that fails has none, and its failure is thrown.
    return known.get(id) ?? (await Promise.race([result, ended.then(() => result)]));
  };
}

function conclude(result: CaseResult, context: unknown): void {
  const { outcome, violations, reason } = result;
  if (outcome === "fail") throw new Error([...violations.map(violationLine), curlOf(result)].join("\n"));
  if (outcome === "skip" && isSkippable(context)) context.skip(reason);
}

/** Whether a framework hands its tests something to skip themselves with: vitest and node:test do. */
function isSkippable(context: unknown): context is { readonly skip: (reason?: string) => void } {
  return typeof context === "object" && context !== null && "skip" in context && typeof context.skip === "function";
}
