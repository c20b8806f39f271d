import type { Contract } from "../contract/contract.ts";
import { mediaFor } from "../contract/media-type.ts";
import { type Operation, responseFor } from "../contract/operation.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import type { Violation } from "../validate/violation.ts";
import { declaredResponse, firstDeclared, type MockResponse } from "./declared-response.ts";

/** One reason to reject a request. */
export interface Problem {
  /** Symbolic code, for programs. */
  readonly code: string;
  /** Description, for people. */
  readonly detail: string;
  /** Property or parameter with the problem. */
  readonly field?: string | undefined;
}

/** Returns the problems for which the mock rejects a request. It tolerates undeclared parameters, as the API does. */
export function problemsOf(violations: readonly Violation[]): readonly Problem[] {
  return violations.filter(({ rule }) => !rule.startsWith("undeclared-")).map(toProblem);
}

function toProblem({ rule, message, pointer = "" }: Violation): Problem {
  const [, missing] = /^has no "(.+)"$/s.exec(message) ?? [];
  const path = [...pointer.split("/").slice(1), ...(missing === undefined ? [] : [missing])].join(".");
  if (missing !== undefined) return { code: "missing_required_parameter", detail: `${path} is missing`, field: path };
  if (rule === "request-schema") {
    const field = path === "" ? undefined : path;
    return { code: "invalid_parameter", detail: `${field ?? "the body"} ${message}`, field };
  }
  const [, field] = /^the (?:\w+ parameter|header) (\S+)/.exec(message) ?? [];
  const code = message.endsWith(" is missing") ? "missing_required_parameter" : "invalid_parameter";
  return { code, detail: message, field };
}

/**
 * Returns a rejection with the first declared one of some statuses. Its body has the form that the contract declares,
 * with an entry for each problem where that form has a list of them.
 */
export function rejection(
  contract: Contract,
  operation: Operation,
  statuses: readonly [number, ...number[]],
  problems: readonly Problem[],
  accept: string,
): MockResponse {
  const status = firstDeclared(operation, statuses) ?? statuses[0];
  const response = declaredResponse(contract, operation, status, accept);
  if (!isObject(response.body)) return response;
  const body = withProblems(response.body, status, problems);
  const content = responseFor(operation, status)?.content ?? new Map();
  const schema = mediaFor(content, String(response.contentType))?.schema;
  const isValid = schema === undefined || validatorOf(contract)(schema, body).length === 0;
  return isValid ? { ...response, body } : response;
}

function withProblems(example: JsonObject, status: number, problems: readonly Problem[]): JsonObject {
  const [key, list] = Object.entries(example).find(([, value]) => Array.isArray(value) && isObject(value[0])) ?? [];
  if (key === undefined) return problems.slice(0, 1).reduce((body, problem) => fill(body, status, problem), example);
  const [item] = list as JsonObject[];
  return { ...example, [key]: problems.map((problem) => fill({ ...item }, status, problem)) };
}

/** Sets the properties of an error by their usual names, where its example has them. */
function fill(example: JsonObject, status: number, { code, detail, field }: Problem): JsonObject {
  const entries = Object.entries(example).map(([name, value]) => {
    if (/^(detail|message|description|reason)$/.test(name)) return [name, detail];
    if (/^(attribute|field|parameter|property)$/.test(name)) return [name, field ?? null];
    if (name === "code" && typeof value === "string") return [name, code];
    if (name === "status") return [name, typeof value === "string" ? String(status) : status];
    return [name, name === "url" && typeof value === "string" ? value.replace(/#.*/, `#${code}`) : value];
  });
  return Object.fromEntries(entries) as JsonObject;
}
