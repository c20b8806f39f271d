import type { Operation } from "../../contract/operation.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { MAX_SCHEMA_ERRORS } from "../../contract/schema-validator.ts";
import type { CaseResult } from "../../report/result.ts";
import { objectOf } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import { itemRequest } from "../cases/base-request.ts";
import type { Case, RequestPlan } from "../cases/case.ts";
import { fillPlaceholders, isPlaceholder, type UsedId } from "../cases/placeholder.ts";
import { requestOf, type Step, toCommands } from "./commands.ts";
import type { CaseRun } from "./context.ts";
import { createNeighbour, evaluateCase, evaluateRetrieval, itemOf } from "./evaluate.ts";
import { type Exchange, isExchangeSuccess, statusOf } from "./exchange.ts";
import { walkPages } from "./walk-pages.ts";

/**
 * Runs a case and evaluates its responses. It never rejects: an exception during the evaluation is a finding of this
 * case, and the other cases go on.
 */
export async function runCase(run: CaseRun, it: Case): Promise<CaseResult> {
  if (it.skip !== undefined) return toResult(it, { reason: it.skip });
  const { resourcePool, availability, toCurl } = run;
  let first: string | undefined;
  let commands = (): readonly string[] => [];
  try {
    const filled = await fillRequest(run, it);
    if ("reason" in filled) {
      const { reason, failed } = filled;
      if (failed === undefined) return toResult(it, { reason });
      const setUp = toCommands([...resourcePool.stepsFor(failed.used), failed], toCurl);
      const failure = { ...failed, commands: setUp };
      const violations = availability.failSetUp(it, failure);
      return toResult(it, violations.length === 0 ? { reason } : { status: null, violations, commands: setUp });
    }
    const testCase: Case = { ...it, request: filled.value };
    const { run: traced, steps } = withTrace(run, filled.used);
    first = toCurl(filled.value);
    commands = () => toCommands(steps(), toCurl);
    const { violations, exchange } =
      it.expectation.kind === "pages" ? await walkPages(traced, testCase) : await sendCase(traced, testCase);
    if (exchange.response.kind === "stopped") return toResult(it, { reason: "the check was stopped" });
    const shown = violations.length === 0 ? [first] : commands();
    return toResult(it, { status: statusOf(exchange), violations, commands: shown, first });
  } catch (error) {
    const violation: Violation = {
      rule: "not-evaluated",
      message: `the case could not be evaluated: ${String(error)}`,
    };
    return toResult(it, { status: null, violations: [violation], commands: commands(), first });
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

/** Returns a run that keeps the requests of a case, and the function that returns them after those for its set-up. */
function withTrace(
  run: CaseRun,
  used: readonly UsedId[],
): { readonly run: CaseRun; readonly steps: () => readonly Step[] } {
  const { resourcePool } = run;
  const sent: Step[] = [];
  const all = [...used];
  const create: typeof resourcePool.create = async (resource) => {
    const found = await resourcePool.create(resource);
    if ("id" in found) all.push({ resource, id: found.id });
    return found;
  };
  const send: typeof run.send = async (plan, isCleanUp) => {
    const exchange = await run.send(plan, isCleanUp);
    sent.push(resourcePool.toStep(exchange));
    return exchange;
  };
  const steps = () => [...resourcePool.stepsFor(all), ...sent];
  return { run: { ...run, send, resourcePool: { ...resourcePool, create } }, steps };
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
  const count = expectation.kind === "counted" ? await countOf(run, testCase, expectation) : undefined;
  const neighbour = await createNeighbour(run, testCase);
  const exchange = await run.send(testCase.request);
  if (expectation.kind !== "not-accepted") run.resourcePool.record(operation, exchange);
  const violations = evaluateCase(run, testCase, exchange);
  const isFollowed = isExchangeSuccess(exchange) && "retriever" in expectation;
  if (expectation.kind === "counted" && isExchangeSuccess(exchange) && typeof count === "number") {
    const now = await countOf(run, testCase, expectation);
    const message = `${expectation.count} of the parent was ${count} before, and is ${String(now)} after the creation`;
    if (now !== count + 1) return { exchange, violations: [...violations, { rule: "count", message }] };
  }
  if (!isFollowed) return { exchange, violations };
  const more = await evaluateRetrieval(run, testCase, exchange, expectation);
  const { operationId } = expectation.retriever;
  const { selection } = run.planner;
  const isSelected = selection.isNamed(testCase.id) || selection.mayIncludeAny(operationId);
  if (more.isDoubtful) run.availability.lean(testCase.id, { operationId, isSelected, own: violations });
  return { exchange, violations: [...violations, ...more.violations, ...((await neighbour?.evaluate()) ?? [])] };
}

/** Retrieves the counter of the parent of a case. */
async function countOf(
  run: CaseRun,
  { request: { pathValues } }: Case,
  { count, parent }: { readonly count: string; readonly parent: Operation },
): Promise<unknown> {
  const { json } = await run.send(itemRequest(run.planner, parent, Object.values(pathValues).at(-1), pathValues));
  return objectOf(itemOf(run, parent, json))[count];
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
