import type { Operation } from "../../contract/operation.ts";
import { draftCase } from "./base-request.ts";
import type { Authorization, Case, Expectation } from "./case.ts";
import { fill, fillWithExamples, UNKNOWN_ID } from "./placeholder.ts";
import { optInSkipReason, type Planner } from "./planner.ts";

const UNAUTHORIZED: Expectation = { kind: "unauthorized" };

/** Basic credentials of RFC 7617 that are none, or not whole. */
const HEADERS: readonly (readonly [label: string, authorization: Authorization])[] = [
  ["none", "none"],
  ["scheme", { header: "Bearer relay-rest-check" }],
  ["malformed", { header: "Basic !!!" }],
  ["no-colon", { header: "Basic cmVsYXktcmVzdC1jaGVjaw==" }],
  ["empty", { header: "Basic Og==" }],
];

/** Requests without credentials, or with malformed ones. */
export function authCases(planner: Planner, operation: Operation): readonly Case[] {
  return accessCases(planner, operation, "auth", HEADERS);
}

/** Requests with wrong credentials, which a mock that knows none cannot tell from right ones. */
export function liveAuthCases(planner: Planner, operation: Operation): readonly Case[] {
  return accessCases(planner, operation, "auth-live", [
    ["wrong-token", "wrong-token"],
    ["wrong-project", "wrong-project"],
  ]);
}

/** Requests for a resource that does not exist, so that a server that lets them in does no harm. */
function accessCases(
  planner: Planner,
  operation: Operation,
  caseClass: "auth" | "auth-live",
  headers: typeof HEADERS,
): readonly Case[] {
  if (!operation.isSecured) return [];
  return headers.map(([label, authorization]) => {
    const it = draftCase(planner, operation, caseClass, label, UNAUTHORIZED, { authorization });
    const { pathValues, body } = it.request;
    // Filling changes values, and leaves what holds them as it is.
    const nowhere = fill(pathValues, () => UNKNOWN_ID) as typeof pathValues;
    return { ...it, request: { ...it.request, pathValues: nowhere, body: fillWithExamples(body) as typeof body } };
  });
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * The methods that a path has no operation for, with what its other methods take, once a path: for its first operation.
 * A server may know a method that its contract does not declare, so these requests are guarded like declared ones; the
 * id of the case is their name.
 */
export function methodCases(planner: Planner, operation: Operation): readonly Case[] {
  const { optInReason, selection } = planner;
  const operations = planner.contract.operations.filter(({ path }) => path === operation.path);
  const [first] = operations;
  if (operation !== first) return [];
  const declared = operations.map(({ method }) => method);
  const model = operations.find(({ body }) => body !== undefined) ?? first;
  return METHODS.filter((method) => !declared.includes(method)).map((method) => {
    const takesBody = method !== "GET" && method !== "DELETE";
    const testCase: Operation = { ...model, method, body: takesBody ? model.body : undefined };
    const { request } = draftCase(planner, testCase, "method", method, NOT_ACCEPTED);
    const draft: Case = { ...draftCase(planner, first, "method", method, NOT_ACCEPTED), request };
    const reason = optInReason(method, first.path);
    return reason === undefined || selection.isNamed(draft.id) ? draft : { ...draft, skip: optInSkipReason(reason) };
  });
}

const NOT_ACCEPTED: Expectation = { kind: "not-accepted" };
