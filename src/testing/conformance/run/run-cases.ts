import { setImmediate as nextTurn } from "node:timers/promises";
import { resourceOfPath } from "../../contract/router.ts";
import { MAX_SCHEMA_ERRORS } from "../../contract/schema-validator.ts";
import type { CaseResult } from "../../report/result.ts";
import type { Violation } from "../../validate/violation.ts";
import { type Case, canRunConcurrently, type RequestPlan } from "../cases/case.ts";
import { fillPlaceholders, isPlaceholder, type Step } from "../cases/placeholder.ts";
import type { ResolvedCheckOptions } from "../options.ts";
import { toCommands } from "./commands.ts";
import { type CaseRun, evaluateCase, watchCount, watchNeighbour, watchResource } from "./evaluate.ts";
import type { Exchange } from "./exchange.ts";
import { walkPages } from "./walk-pages.ts";

/**
 * Runs cases and returns their results in the same order. Cases that change nothing run first and concurrently. Cases
 * that create, change or delete run one after the other, so that none sees the effects of another. Undeclared methods
 * come last, because their effects are unknown.
 */
export async function runCases(
  run: CaseRun,
  cases: Iterable<Case>,
  { concurrency, signal, onProgress }: Pick<ResolvedCheckOptions, "concurrency" | "signal" | "onProgress">,
): Promise<readonly CaseResult[]> {
  const results = new Map<Case, CaseResult>();
  let total: Promise<number> | undefined;
  const one = async (it: Case) => {
    const startedAt = performance.now();
    const found = signal?.aborted ? toResult(it, { reason: "the check was stopped" }) : await runCase(run, it);
    const result = { ...found, durationMs: Math.round(performance.now() - startedAt) };
    results.set(it, result);
    const done = results.size;
    if (onProgress === undefined) return;
    // Only a display of progress needs the whole plan so early.
    total ??= countOf(cases);
    onProgress({ done, total: await total, result });
  };
  for (const [turn, limit] of [concurrency, 1, 1].entries()) {
    const waiting = casesOfTurn(cases, turn);
    const lane = async () => {
      for (const it of waiting) await one(it);
    };
    await Promise.all(Array.from({ length: Math.min(limit, MAX_LANES) }, lane));
  }
  return Array.from(cases, (it) => results.get(it)).filter((result) => result !== undefined);
}

/** Limit of concurrent cases, because a lane takes memory even if no case is left for it. */
const MAX_LANES = 1_000;

function* casesOfTurn(cases: Iterable<Case>, turn: number): Iterable<Case> {
  for (const it of cases) {
    const own = canRunConcurrently(it) ? 0 : it.class === "method" ? 2 : 1;
    if (own === turn) yield it;
  }
}

/** Counts cases, which plans them. It does so in steps, because a response that arrives meanwhile would time out. */
async function countOf(cases: Iterable<Case>): Promise<number> {
  let count = 0;
  let operation: Case["operation"] | undefined;
  for (const it of cases) {
    if (it.operation !== operation) await nextTurn();
    operation = it.operation;
    count += 1;
  }
  return count;
}

/**
 * Runs a case and evaluates its responses. It never rejects: an exception during the evaluation is a finding of this
 * case, and the other cases go on.
 */
async function runCase(run: CaseRun, it: Case): Promise<CaseResult> {
  const { availability, toCurl, unmet } = run;
  const skip = it.skip ?? unmet.get(it.operation);
  if (skip !== undefined) return toResult(it, { reason: skip });
  const steps = new Set<Step>();
  const commands = () => toCommands([...steps], toCurl);
  let first: string | undefined;
  try {
    const filled = await fillRequest(run, it);
    if ("reason" in filled) {
      const { reason, failed } = filled;
      if (failed === undefined) return toResult(it, { reason });
      const setUp = toCommands(failed.steps, toCurl);
      const toFailure = (own: readonly Violation[]) => toResult(it, { status: null, violations: own, commands: setUp });
      const violations = availability.failSetUp(it, { ...failed, toFailure });
      return violations.length === 0 ? toResult(it, { reason }) : toFailure(violations);
    }
    const testCase: Case = { ...it, request: filled.value };
    first = toCurl(filled.value);
    for (const step of filled.steps) steps.add(step);
    const traced = withTrace(run, steps);
    const { violations, exchange } =
      it.expectation.kind === "pages" ? await walkPages(traced, testCase) : await sendCase(traced, testCase);
    if (exchange.response.kind === "stopped") return toResult(it, { reason: "the check was stopped" });
    const shown = violations.length === 0 ? [first] : commands();
    return toResult(it, { status: exchange.status, violations, commands: shown, first });
  } catch (error) {
    const message = `the case could not be evaluated: ${String(error)}`;
    const violations: readonly Violation[] = [{ rule: "not-evaluated", message }];
    return toResult(it, { status: null, violations, commands: commands(), first });
  }
}

/**
 * Replaces the placeholders of a request, and prepares its changes, so that the check can undo them. If the changes of a
 * fixture cannot be undone, the request changes a resource that the check creates.
 */
async function fillRequest(
  { resourcePool: { find, protect } }: CaseRun,
  { operation, request }: Case,
): ReturnType<typeof fillPlaceholders<RequestPlan>> {
  const filled = await fillPlaceholders(request, find);
  if ("reason" in filled) return filled;
  const reason = await protect(operation, filled.value);
  if (reason === undefined) return filled;
  const usesFixture = Object.values(request.pathValues).some((it) => isPlaceholder(it) && it.fixture !== undefined);
  if (!usesFixture) return { reason };
  const other = await fillPlaceholders(request, (it) => find({ ...it, fixture: undefined }));
  return "reason" in other ? { reason } : other;
}

/** Returns a run that keeps the requests of a case, and those that create what it needs. */
function withTrace(run: CaseRun, steps: Set<Step>): CaseRun {
  const create: CaseRun["resourcePool"]["create"] = async (resource) => {
    const found = await run.resourcePool.create(resource);
    if ("id" in found) for (const step of found.steps) steps.add(step);
    return found;
  };
  const send: CaseRun["send"] = async (request) => {
    const exchange = await run.send(request);
    steps.add(exchange);
    return exchange;
  };
  return { ...run, send, resourcePool: { ...run.resourcePool, create } };
}

async function sendCase(
  run: CaseRun,
  testCase: Case,
): Promise<{ violations: readonly Violation[]; exchange: Exchange }> {
  const { operation, expectation } = testCase;
  if (!["rejected", "unauthorized", "not-accepted"].includes(expectation.kind))
    run.availability.expect(operation.operationId);
  // These lists must not have this item.
  if (expectation.kind === "nested" || expectation.kind === "filtered")
    await run.resourcePool.create(resourceOfPath(operation.path).name);
  const watches = [await watchCount(run, testCase), watchResource(run, testCase), await watchNeighbour(run, testCase)];
  const exchange = await run.send(testCase.request);
  const own = evaluateCase(run, testCase, exchange);
  const violations = [...own];
  if (exchange.isSuccess) for (const watch of watches) violations.push(...((await watch?.(exchange, own)) ?? []));
  return { exchange, violations };
}

/** Creates the result of a skipped case, or of a case that ran. */
export function toResult(
  { id, operation, class: caseClass }: Case,
  how:
    | { readonly reason: string }
    | {
        readonly status: number | null;
        readonly violations: readonly Violation[];
        /** Empty if no request could be created. */
        readonly commands: readonly string[];
        /** The first command of the case itself; without it, the first of all. */
        readonly first?: string | undefined;
      },
): CaseResult {
  const named = { id, operationId: operation.operationId, class: caseClass, durationMs: 0 };
  if ("reason" in how) return { ...named, outcome: "skip", status: null, violations: [], reason: how.reason };
  const { status, violations, commands, first = commands[0] } = how;
  const outcome = violations.length === 0 ? "pass" : "fail";
  return {
    ...named,
    outcome,
    status,
    violations: violations.slice(0, MAX_SCHEMA_ERRORS),
    ...(first !== undefined && { request: { curl: first, ...(commands.length > 1 && { sequence: commands }) } }),
  };
}
