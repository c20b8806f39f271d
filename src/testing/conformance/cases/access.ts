import type { Operation, SecurityScheme } from "../../contract/operation.ts";
import { draftCase, pathValuesOf } from "./base-request.ts";
import type { Authorization, Case, Expectation, RequestPlan } from "./case.ts";
import { fill, fillWithExamples, fillWithUnknown, type Placeholder } from "./placeholder.ts";
import { canCreate, optInSkipReason, type Planner } from "./planner.ts";

const UNAUTHORIZED: Expectation = { kind: "unauthorized" };

/** Missing, foreign and malformed credentials; RFC 7617 defines Basic credentials. */
const HEADERS: readonly (readonly [label: string, authorization: Authorization])[] = [
  ["none", "none"],
  ["scheme", { header: "Bearer relay-rest-check" }],
  ["malformed", { header: "Basic !!!" }],
  ["no-colon", { header: "Basic cmVsYXktcmVzdC1jaGVjaw==" }],
  ["empty", { header: "Basic Og==" }],
];

/** Creates requests without credentials, or with malformed ones. */
export function authCases(planner: Planner, operation: Operation): readonly Case[] {
  const takesHeader = hasScheme(operation, ({ name }) => name === "Authorization");
  return accessCases(planner, operation, "auth", takesHeader ? HEADERS : HEADERS.slice(0, 1));
}

function hasScheme({ security }: Operation, isWanted: (scheme: SecurityScheme) => boolean): boolean {
  return security.flat().some(isWanted);
}

/** Creates requests with well-formed but wrong credentials. A mock without credentials accepts them. */
export function liveAuthCases(planner: Planner, operation: Operation): readonly Case[] {
  return accessCases(planner, operation, "auth-live", [
    ["wrong-token", "wrong-token"],
    ...(hasScheme(operation, ({ kind }) => kind === "basic") ? [["wrong-project", "wrong-project"] as const] : []),
  ]);
}

/** Creates requests for unknown resources, so that a server that accepts them changes nothing. */
function accessCases(
  planner: Planner,
  operation: Operation,
  caseClass: "auth" | "auth-live",
  headers: typeof HEADERS,
): readonly Case[] {
  if (!operation.isSecured) return [];
  // A server may act on a request that it must reject, so such a request never names a fixture.
  const pathValues = pathValuesOf(operation.method === "GET" ? planner : withoutFixtures(planner), operation);
  // This replaces placeholders only, so the type stays the same.
  const unknown = fillWithUnknown(pathValues) as typeof pathValues;
  return headers.map(([label, authorization]) => {
    const it = draftCase(planner, operation, caseClass, label, UNAUTHORIZED, { authorization });
    const { body } = it.request;
    return { ...it, request: { ...it.request, pathValues: unknown, body: fillWithExamples(body) as typeof body } };
  });
}

function withoutFixtures(planner: Planner): Planner {
  return { ...planner, fixtures: {} };
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Creates requests with the undeclared methods of a path, for the first operation of the path. A server may implement
 * an undeclared method, so the opt-in rules apply to them too; `only` names them by case id.
 */
export function methodCases(planner: Planner, operation: Operation): readonly Case[] {
  const { optInReason, selection } = planner;
  const operations = planner.contract.operations.filter(({ path }) => path === operation.path);
  const [first] = operations;
  if (operation !== first) return [];
  // A template such as `/pets/{id}` may match this path too, and a server then uses its methods.
  const overlapping = overlapPattern(first.path);
  const declared = planner.contract.operations.filter(({ path }) => overlapping.test(path)).map(({ method }) => method);
  const model = operations.find(({ body }) => body !== undefined) ?? first;
  return METHODS.filter((method) => !declared.includes(method)).map((method) => {
    const takesBody = method !== "GET" && method !== "DELETE";
    const testCase: Operation = { ...model, method, body: takesBody ? model.body : undefined };
    const { request } = draftCase(planner, testCase, "method", method, NOT_ACCEPTED, {
      pathValues: withUnknownIds(
        planner,
        pathValuesOf(method === "GET" ? planner : withoutFixtures(planner), testCase),
      ),
    });
    const draft = draftCase(planner, first, "method", method, NOT_ACCEPTED, request);
    const reason = optInReason(method, first.path);
    return reason === undefined || selection.isNamed(draft.id) ? draft : { ...draft, skip: optInSkipReason(reason) };
  });
}

/** Replaces the ids that the check cannot create. A server that has an undeclared method may change any other resource. */
function withUnknownIds(planner: Planner, pathValues: RequestPlan["pathValues"]): RequestPlan["pathValues"] {
  const toId = (it: Placeholder) => (it.isOptional || canCreate(planner, it.resource) ? it : it.unknown);
  // This replaces placeholders only, so the type stays the same.
  return fill(pathValues, toId) as RequestPlan["pathValues"];
}

const NOT_ACCEPTED: Expectation = { kind: "not-accepted" };

/** Returns the pattern of the templates that some path of a template matches too. */
function overlapPattern(template: string): RegExp {
  const sources = template.split("/").map((segment) => {
    const literal = segment.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return segment.includes("{") ? "[^/]*" : `(?:${literal}|[^/]*\\{[^/]*)`;
  });
  return new RegExp(`^${sources.join("/")}$`);
}
