import { resourceOfPath } from "../../contract/router.ts";
import { MAX_SCHEMA_ERRORS } from "../../contract/schema-validator.ts";
import type { CaseResult } from "../../report/result.ts";
import type { Violation } from "../../validate/violation.ts";
import type { Case, RequestPlan } from "../cases/case.ts";
import { fillPlaceholders, isPlaceholder, type Step } from "../cases/placeholder.ts";
import { requestOf, toCommands } from "./commands.ts";
import { type CaseRun, evaluateCase, watchCount, watchNeighbour, watchResource } from "./evaluate.ts";
import { type Exchange, isExchangeSuccess, statusOf } from "./exchange.ts";
import { walkPages } from "./walk-pages.ts";

/**
 * Runs a case and evaluates its responses. It never rejects: an exception during the evaluation is a finding of this
 * case, and the other cases go on.
 */
export async function runCase(run: CaseRun, it: Case): Promise<CaseResult> {
  if (it.skip !== undefined) return toResult(it, { reason: it.skip });
  const { availability, toCurl } = run;
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
    return toResult(it, { status: statusOf(exchange), violations, commands: shown, first });
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
  if (isExchangeSuccess(exchange))
    for (const watch of watches) violations.push(...((await watch?.(exchange, own)) ?? []));
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
    ...requestOf(commands, first),
  };
}
