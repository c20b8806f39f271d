import { isDeepStrictEqual } from "node:util";
import { requestItem, responseItem, unwrapped } from "../../contract/envelope.ts";
import { type Operation, responseFor } from "../../contract/operation.ts";
import { itemsOf, resourceOf } from "../../contract/resources.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { objectOf } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import { baseRequest, itemRequest } from "../cases/base-request.ts";
import { type Case, jsonOf } from "../cases/case.ts";
import { mismatchedIds, mismatchedItems, missingDefaults, missingEchoes, unfilteredItems } from "../cases/echo.ts";
import type { CaseRun } from "./context.ts";
import { type Exchange, evaluateExchange, isExchangeSuccess, statusOf } from "./exchange.ts";

/** Evaluates a response against the contract and the expectation of the case; returns the violations. */
export function evaluateCase(run: CaseRun, testCase: Case, exchange: Exchange): readonly Violation[] {
  const { planner, timeoutMs, tally } = run;
  const { operation, expectation, request } = testCase;
  const status = statusOf(exchange);
  const conduct = status === null ? [] : evaluateConduct(testCase, status);
  // The contract declares no response for an undeclared method.
  if (expectation.kind === "not-accepted" && status !== null) return conduct;
  tally(operation.operationId, status);
  // A security requirement implies a 401, so the contract need not declare it.
  const isImplied = expectation.kind === "unauthorized" && status === 401 && responseFor(operation, 401) === undefined;
  const own = isImplied ? [] : evaluateExchange(planner, operation, exchange, timeoutMs);
  if (!isExchangeSuccess(exchange) || conduct.length > 0 || exchange.json === undefined) return [...conduct, ...own];
  const isEchoed = expectation.kind === "echoed" || expectation.kind === "stored";
  return [
    ...own,
    ...mismatchedIds(planner, operation, request.pathValues, itemOf(run, operation, exchange.json)),
    ...(operation.method === "GET" && !resourceOfPath(operation.path).isItem
      ? mismatchedItems(planner, operation, request.pathValues, exchange.json)
      : []),
    ...(expectation.kind === "filtered" ? unfilteredItems(request.query, exchange.json) : []),
    ...missingDefaults(planner, operation, jsonOf(request.body), exchange.json),
    ...(isEchoed ? missingEchoes(planner, operation, jsonOf(request.body), exchange.json) : []),
  ];
}

/** Evaluates a status against the expectation of a case; returns the violations. */
export function evaluateConduct({ expectation, operation, request }: Case, status: number): readonly Violation[] {
  switch (expectation.kind) {
    case "unauthorized":
      return status === 401 || isDeclaredForbidden(operation, status)
        ? []
        : [{ rule: "not-authenticated", message: `responded with ${status}; expected 401` }];
    case "not-accepted":
      return evaluateMethod(request.method, status);
    case "rejected":
      return evaluateRejection(status, [...operation.responses.keys()], expectation.status);
    case "accepted":
    case "echoed":
    case "stored":
    case "gone":
    case "pages":
    case "nested":
    case "filtered":
    case "counted":
      return evaluateSuccess(status, [...operation.responses.keys()]);
  }
}

/**
 * Returns true for a 403 if the contract declares 403 but not 401: some APIs respond to missing credentials with 403.
 */
function isDeclaredForbidden({ responses }: Operation, status: number): boolean {
  return status === 403 && responses.has("403") && !responses.has("401");
}

function evaluateMethod(method: string, status: number): readonly Violation[] {
  if (isSuccess(status)) {
    return [
      { rule: "undeclared-method", message: `${method} is not declared, but the server responded with ${status}` },
    ];
  }
  // 501 is the standard status for an unknown method (RFC 9110, 15.6.2).
  return status >= 500 && status !== 501 ? [serverError(status)] : [];
}

function evaluateRejection(status: number, declared: readonly string[], due: number | undefined): readonly Violation[] {
  if (status >= 500) return [serverError(status)];
  if (status === 401 || status === 403) {
    return [{ rule: "not-accepted", message: `responded with ${status} to the given credentials` }];
  }
  if (status < 400) {
    return [{ rule: "not-rejected", message: `responded with ${status}; expected ${due ?? "a declared 4xx"}` }];
  }
  if (due === undefined || due === status || !declared.includes(String(due))) return [];
  return [{ rule: "not-rejected", message: `responded with ${status}; expected ${due}` }];
}

function evaluateSuccess(status: number, declared: readonly string[]): readonly Violation[] {
  if (isSuccess(status)) return [];
  if (status >= 500) return [serverError(status)];
  // Some operations declare only redirects or errors, so they need not succeed.
  if (!declared.some((it) => it.startsWith("2") || it === "default")) return [];
  return [{ rule: "not-accepted", message: `responded with ${status}; expected a declared success` }];
}

function serverError(status: number): Violation {
  return { rule: "server-error", message: `responded with ${status} (server error)` };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

interface Retrieval {
  readonly violations: readonly Violation[];
  /** True if the operation that retrieves the resource may have caused the violations alone. */
  readonly isDoubtful: boolean;
}

/** Another item of the resource. It must not change when a case changes or deletes its own item. */
export interface Neighbour {
  readonly evaluate: () => Promise<readonly Violation[]>;
}

/** Creates a neighbour for a case; `undefined` if there is none, or it cannot be retrieved. */
export async function createNeighbour(
  run: CaseRun,
  { operation, request, expectation }: Case,
): Promise<Neighbour | undefined> {
  const { name, isItem } = resourceOfPath(operation.path);
  if (!isItem || !("retriever" in expectation)) return undefined;
  const found = await run.resourcePool.create(name);
  if ("reason" in found) return undefined;
  const plan = itemRequest(run.planner, expectation.retriever, found.id, request.pathValues);
  const before = await run.send(plan);
  if (!isExchangeSuccess(before)) return undefined;
  const names = Object.keys(objectOf(unwrapped(requestItem(run.planner.contract, operation), jsonOf(request.body))));
  const stored = objectOf(itemOf(run, expectation.retriever, before.json));
  return {
    evaluate: async () => {
      const after = await run.send(plan);
      const now = objectOf(itemOf(run, expectation.retriever, after.json));
      const changed = names.filter((it) => !isDeepStrictEqual(stored[it], now[it]));
      const what = isExchangeSuccess(after) ? `returned another ${changed.join(", ")}` : outcomeOf(after);
      const isSame = isExchangeSuccess(after) && changed.length === 0;
      const message = `another item of ${name} was affected: GET ${expectation.retriever.path} ${what}`;
      return isSame ? [] : [{ rule: "neighbour", message }];
    },
  };
}

/** Retrieves the resource that a case created, changed or deleted, and returns the violations. */
export async function evaluateRetrieval(
  run: CaseRun,
  testCase: Case,
  exchange: Exchange,
  { kind, retriever }: { readonly kind: "stored" | "gone"; readonly retriever: Operation },
): Promise<Retrieval> {
  const { operation, request } = testCase;
  const { name, isItem } = resourceOfPath(operation.path);
  const id = isItem ? Object.values(request.pathValues).at(-1) : exchange.made?.id;
  // `evaluateCase` reports a missing id.
  if (typeof id !== "string" && typeof id !== "number") return { violations: [], isDoubtful: false };
  const again = await run.send(itemRequest(run.planner, retriever, id, request.pathValues));
  run.tally(retriever.operationId, statusOf(again));
  const isDue = kind === "stored";
  // A deletion implies a 404, so the contract need not declare it.
  const isImplied = !isDue && statusOf(again) === 404 && responseFor(retriever, 404) === undefined;
  const own = isImplied ? [] : evaluateExchange(run.planner, retriever, again, run.timeoutMs);
  const lost =
    isDue && isExchangeSuccess(again)
      ? missingEchoes(run.planner, operation, jsonOf(request.body), again.json, retriever)
      : [];
  const then = `then GET ${retriever.path}: `;
  return {
    violations: [
      ...own.map((violation) => ({ ...violation, message: then + violation.message })),
      ...lost.map((violation): Violation => ({ ...violation, rule: "not-stored", message: then + violation.message })),
      ...evaluatePresence(isExchangeSuccess(again), isDue, then + outcomeOf(again)),
    ],
    isDoubtful: isDue && !isExchangeSuccess(again) && !(await isLost(run, name, id)),
  };
}

/** Returns the item in the response of an operation. */
export function itemOf({ planner: { contract } }: CaseRun, operation: Operation, json: unknown): unknown {
  return unwrapped(responseItem(contract, operation), json);
}

/** Returns true if the list of a resource does not have an item, so that the server has not stored it. */
async function isLost({ planner, send }: CaseRun, resource: string, id: unknown): Promise<boolean> {
  const { lister, idName } = resourceOf(planner.resources, resource);
  if (lister === undefined || lister.path.includes("{")) return false;
  const list = await send(baseRequest(planner, lister, ""));
  return isExchangeSuccess(list) && itemsOf(list.json).every((item) => objectOf(item)[idName] !== id);
}

function evaluatePresence(isFound: boolean, isDue: boolean, message: string): readonly Violation[] {
  return isFound === isDue ? [] : [{ rule: isDue ? "not-stored" : "not-deleted", message }];
}

function outcomeOf(exchange: Exchange): string {
  const status = statusOf(exchange);
  return status === null ? "got no response" : `responded with ${status}`;
}
