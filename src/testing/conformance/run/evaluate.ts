import { isDeepStrictEqual } from "node:util";
import { isSuccess } from "../../../core/guards.ts";
import { responseItem, unwrapped } from "../../contract/envelope.ts";
import { type Operation, responseFor } from "../../contract/operation.ts";
import { itemsOf, resourceOf } from "../../contract/resources.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { objectOf } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import { baseRequest, itemRequest } from "../cases/base-request.ts";
import type { Case, RequestPlan } from "../cases/case.ts";
import {
  mismatchedIds,
  mismatchedItems,
  missingDefaults,
  missingEchoes,
  sentItem,
  unfilteredItems,
} from "../cases/echo.ts";
import type { Planner } from "../cases/planner.ts";
import type { Availability } from "./availability.ts";
import { type Exchange, evaluateExchange, type Send } from "./exchange.ts";
import type { ResourcePool } from "./resource-pool.ts";

/** Dependencies of a running case. */
export interface CaseRun {
  readonly planner: Planner;
  readonly resourcePool: ResourcePool;
  readonly availability: Availability;
  readonly send: Send;
  /** Operations that require credentials other than the given ones, with the skip reason. */
  readonly unmet: ReadonlyMap<Operation, string>;
  /** Formats a request without placeholders as a curl command. */
  readonly toCurl: (request: RequestPlan) => string;
  /** Counts a response of an operation. */
  readonly tally: (operationId: string, status: number | null) => void;
}

/** Evaluates a response against the contract and the expectation of the case; returns the violations. */
export function evaluateCase(run: CaseRun, testCase: Case, exchange: Exchange): readonly Violation[] {
  const { planner, tally } = run;
  const { operation, expectation, request } = testCase;
  const status = exchange.status;
  const conduct = status === null ? [] : evaluateConduct(testCase, status);
  // The contract declares no response for an undeclared method.
  if (expectation.kind === "not-accepted" && status !== null) return conduct;
  tally(operation.operationId, status);
  // A security requirement implies a 401, so the contract need not declare it.
  const isImplied = expectation.kind === "unauthorized" && status === 401 && responseFor(operation, 401) === undefined;
  const own = isImplied ? [] : evaluateExchange(planner, operation, exchange);
  if (!exchange.isSuccess || conduct.length > 0 || exchange.json === undefined) return [...conduct, ...own];
  const isEchoed = expectation.kind === "echoed" || expectation.kind === "stored";
  return [
    ...own,
    ...mismatchedIds(planner, testCase, itemOf(run, operation, exchange.json)),
    ...(operation.method === "GET" && !resourceOfPath(operation.path).isItem
      ? mismatchedItems(planner, testCase, exchange.json)
      : []),
    ...(expectation.kind === "filtered" ? unfilteredItems(request.query, exchange.json) : []),
    ...missingDefaults(planner, testCase, exchange.json),
    ...(isEchoed ? missingEchoes(planner, testCase, exchange.json) : []),
  ];
}

/** Evaluates a status against the expectation of a case; returns the violations. */
export function evaluateConduct({ expectation, operation, request }: Case, status: number): readonly Violation[] {
  const { kind } = expectation;
  const { responses } = operation;
  const violation = (rule: Violation["rule"], message: string) => [{ rule, message }];
  if (kind === "unauthorized") {
    // Some APIs respond to missing credentials with 403.
    const isForbidden = status === 403 && responses.has("403") && !responses.has("401");
    if (status === 401 || isForbidden) return [];
    return violation("not-authenticated", `responded with ${status}; expected 401`);
  }
  // 501 is the standard status for an unknown method (RFC 9110, 15.6.2).
  if (status >= 500 && !(kind === "not-accepted" && status === 501))
    return violation("server-error", `responded with ${status} (server error)`);
  if (kind === "not-accepted") {
    const message = `${request.method} is not declared, but the server responded with ${status}`;
    return isSuccess(status) ? violation("undeclared-method", message) : [];
  }
  if (kind === "rejected") {
    if (status === 401 || status === 403)
      return violation("not-accepted", `responded with ${status} to the given credentials`);
    const { status: due } = expectation;
    const isDue = status >= 400 && (due === undefined || due === status || !responses.has(String(due)));
    return isDue ? [] : violation("not-rejected", `responded with ${status}; expected ${due ?? "a declared 4xx"}`);
  }
  // Some operations declare only redirects or errors, so they need not succeed.
  const canSucceed = [...responses.keys()].some((it) => it.startsWith("2") || it === "default");
  const isAccepted = isSuccess(status) || !canSucceed;
  return isAccepted ? [] : violation("not-accepted", `responded with ${status}; expected a declared success`);
}

/**
 * Retrieves something after the successful response of a case, and returns the violations.
 * @param before the violations of the response
 */
type Watch = (exchange: Exchange, before: readonly Violation[]) => Promise<readonly Violation[]>;

/** Creates another item of the resource, which must not change when a case changes or deletes its own item. */
export async function watchNeighbour(
  run: CaseRun,
  { operation, request, expectation }: Case,
): Promise<Watch | undefined> {
  const { name, isItem } = resourceOfPath(operation.path);
  if (!isItem || !("retriever" in expectation)) return undefined;
  const { retriever } = expectation;
  const found = await run.resourcePool.create(name);
  if ("reason" in found) return undefined;
  const plan = itemRequest(run.planner, retriever, found.id, request.pathValues);
  const before = await run.send(plan);
  if (!before.isSuccess) return undefined;
  const names = Object.keys(sentItem(run.planner, { operation, request }));
  const stored = objectOf(itemOf(run, retriever, before.json));
  return async () => {
    const after = await run.send(plan);
    const now = objectOf(itemOf(run, retriever, after.json));
    const changed = names.filter((it) => !isDeepStrictEqual(stored[it], now[it]));
    if (after.isSuccess && changed.length === 0) return [];
    const what = after.isSuccess ? `returned another ${changed.join(", ")}` : outcomeOf(after);
    return [{ rule: "neighbour", message: `another item of ${name} was affected: GET ${retriever.path} ${what}` }];
  };
}

/** Retrieves the counter of the parent, which must be higher when a case has created an item. */
export async function watchCount(run: CaseRun, { request, expectation }: Case): Promise<Watch | undefined> {
  if (expectation.kind !== "counted") return undefined;
  const { count, parent } = expectation;
  const { pathValues } = request;
  const countNow = async () => {
    const { json } = await run.send(itemRequest(run.planner, parent, Object.values(pathValues).at(-1), pathValues));
    return objectOf(itemOf(run, parent, json))[count];
  };
  const before = await countNow();
  if (typeof before !== "number") return undefined;
  return async () => {
    const now = await countNow();
    const message = `${count} of the parent was ${before} before, and is ${String(now)} after the creation`;
    return now === before + 1 ? [] : [{ rule: "count", message }];
  };
}

/** Retrieves the resource that a case created, changed or deleted. */
export function watchResource(run: CaseRun, { id: caseId, operation, request, expectation }: Case): Watch | undefined {
  if (!("retriever" in expectation)) return undefined;
  const { kind, retriever } = expectation;
  const { name, isItem } = resourceOfPath(operation.path);
  return async (exchange, before) => {
    const id = isItem ? Object.values(request.pathValues).at(-1) : exchange.made?.id;
    // `evaluateCase` reports a missing id.
    if (typeof id !== "string" && typeof id !== "number") return [];
    const again = await run.send(itemRequest(run.planner, retriever, id, request.pathValues));
    run.tally(retriever.operationId, again.status);
    const isDue = kind === "stored";
    const isFound = again.isSuccess;
    // A deletion implies a 404, so the contract need not declare it.
    const isImplied = !isDue && again.status === 404 && responseFor(retriever, 404) === undefined;
    const own = isImplied ? [] : evaluateExchange(run.planner, retriever, again);
    const lost = isDue && isFound ? missingEchoes(run.planner, { operation, request }, again.json, retriever) : [];
    const presence = { rule: isDue ? "not-stored" : "not-deleted", message: outcomeOf(again) } as const;
    if (isDue && !isFound && !(await isLost(run, name, id))) {
      // The operation that retrieves the resource may have caused the violations alone.
      const { operationId } = retriever;
      const { selection } = run.planner;
      const isSelected = selection.isNamed(caseId) || selection.mayIncludeAny(operationId);
      run.availability.lean(caseId, { operationId, isSelected, own: before });
    }
    return [
      ...own,
      ...lost.map((violation) => ({ ...violation, rule: "not-stored" }) as const),
      ...(isFound === isDue ? [] : [presence]),
    ].map((violation) => ({ ...violation, message: `then GET ${retriever.path}: ${violation.message}` }));
  };
}

/** Returns the item in the response of an operation. */
function itemOf({ planner: { contract } }: CaseRun, operation: Operation, json: unknown): unknown {
  return unwrapped(responseItem(contract, operation), json);
}

/** Returns true if the list of a resource does not have an item, so that the server has not stored it. */
async function isLost({ planner, send }: CaseRun, resource: string, id: unknown): Promise<boolean> {
  const { lister, idName } = resourceOf(planner.resources, resource);
  if (lister === undefined || lister.path.includes("{")) return false;
  const list = await send(baseRequest(planner, lister, ""));
  return list.isSuccess && itemsOf(list.json).every((item) => objectOf(item)[idName] !== id);
}

function outcomeOf(exchange: Exchange): string {
  const status = exchange.status;
  return status === null ? "got no response" : `responded with ${status}`;
}
