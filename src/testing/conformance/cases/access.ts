import type { Operation } from "../../contract/operation.ts";
import { baseRequest, pathValuesOf, tagOf } from "./base-request.ts";
import type { Authorization, Case, Expectation, PathValues } from "./case.ts";
import type { Subject } from "./draft.ts";
import { fill, fillWithExamples } from "./placeholder.ts";
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
export function authCases(subject: Subject): readonly Case[] {
  const takesHeader = subject.operation.security.flat().some(({ name }) => name === "Authorization");
  return accessCases(subject, takesHeader ? HEADERS : HEADERS.slice(0, 1));
}

/** Creates requests with well-formed but wrong credentials. A mock without credentials accepts them. */
export function liveAuthCases(subject: Subject): readonly Case[] {
  const isBasic = subject.operation.security.flat().some(({ kind }) => kind === "basic");
  return accessCases(subject, [
    ["wrong-token", "wrong-token"],
    ...(isBasic ? [["wrong-project", "wrong-project"] as const] : []),
  ]);
}

/** Creates requests for unknown resources, so that a server that accepts them changes nothing. */
function accessCases({ planner, operation, draft }: Subject, headers: typeof HEADERS): readonly Case[] {
  if (!operation.isSecured) return [];
  const pathValues = fill(harmlessPathValues(planner, operation), ({ isOptional, example, unknown }) => {
    return isOptional ? example : unknown;
  });
  return headers.map(([label, authorization]) => {
    const it = draft(label, UNAUTHORIZED, { authorization, pathValues });
    return { ...it, request: { ...it.request, body: fillWithExamples(it.request.body) } };
  });
}

/** Returns path values without fixtures, because a server may act on a request that it must reject. */
function harmlessPathValues(planner: Planner, operation: Operation): PathValues {
  return pathValuesOf(operation.method === "GET" ? planner : { ...planner, fixtures: {} }, operation);
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Creates requests with the undeclared methods of a path, for the first operation of the path. A server may implement
 * an undeclared method, so the opt-in rules apply to them too; `only` names them by case id.
 */
export function methodCases({ planner, operation, draft }: Subject): readonly Case[] {
  const { contract, optInReason, selection } = planner;
  const operations = contract.operations.filter(({ path }) => path === operation.path);
  if (operation !== operations[0]) return [];
  // A template such as `/pets/{id}` may match this path too, and a server then uses its methods.
  const overlapping = overlapPattern(operation.path);
  const declared = contract.operations.filter(({ path }) => overlapping.test(path)).map(({ method }) => method);
  const model = operations.find(({ body }) => body !== undefined) ?? operation;
  return METHODS.filter((method) => !declared.includes(method)).map((method) => {
    const body = method === "GET" || method === "DELETE" ? undefined : model.body;
    const undeclared: Operation = { ...model, method, body };
    const tag = tagOf(`${model.operationId} method/${method}`);
    // A server that has an undeclared method may change any resource that the check did not create.
    const pathValues = fill(harmlessPathValues(planner, undeclared), (placeholder) => {
      const { isOptional, resource, unknown } = placeholder;
      return isOptional || canCreate(planner, resource) ? placeholder : unknown;
    });
    const it = draft(method, NOT_ACCEPTED, baseRequest(planner, undeclared, tag, { pathValues }));
    const reason = optInReason(method, operation.path);
    return reason === undefined || selection.isNamed(it.id) ? it : { ...it, skip: optInSkipReason(reason) };
  });
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
