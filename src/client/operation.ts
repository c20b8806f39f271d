import { hasRanges, operations } from "../../generated/operations.ts";
import { type Call, now } from "../core/call.ts";
import { invalidOption } from "../core/guards.ts";
import type { DeclaredStatus } from "../core/schema-types.ts";

/** The methods of the contract's operations, which are those of a call. */
export const METHODS = Object.values(operations).flatMap(Object.keys) as Call["method"][];

/**
 * Begins a call of an operation, which has no request yet.
 * @throws TypeError that names the nearest operation if there is none for the method and path.
 */
export function beginCall(
  method: Call["method"],
  path: string,
  signal: Call["signal"],
  limits: Call["limits"],
  validate?: Call["validate"],
): Call {
  const operation = operations[path]?.[method] ?? invalidOption(`${method} ${path}`, hintFor(path));
  const startedAt = now();
  return {
    method,
    path,
    operation,
    signal,
    limits,
    validate,
    startedAt,
    attempts: [],
    signed: [],
    url: "",
    body: null,
  };
}

function hintFor(path: string): string {
  const [nearest, methods] = Object.entries(operations).reduce((best, other) =>
    likenessOf(path, other[0]) > likenessOf(path, best[0]) ? other : best,
  );
  const verbs = Object.keys(methods).join(", ");
  return `is not an operation of the contract; nearest: ${verbs} ${nearest}, with its parameters in params.path`;
}

/** Returns how much a path is like a template: by the pairs of letters that they share, and 1 more if it matches. */
function likenessOf(path: string, template: string): number {
  const shared = Array.from(path).filter((letter, index) => template.includes(letter + (path[index + 1] ?? "")));
  return shared.length / (path.length + template.length) + Number(toPattern(template).test(path));
}

/** Returns the most specific template that a path with its parameters stands for; the path itself if there is none. */
export function templateOf(method: string, path: string): string {
  const templates = Object.entries(operations)
    .filter(([template, methods]) => methods[method] && toPattern(template).test(path))
    .map(([template]) => template);
  return templates.find((template) => !siblingsOf(template).some((other) => templates.includes(other))) ?? path;
}

/**
 * Returns the value of a mark in the row of a call: that of `name=value`, an empty string for a mark without a value, or
 * `undefined` if the row does not have the mark.
 */
export function markOf({ operation }: Call, name: string | number): string | undefined {
  const row = ` ${operation}`;
  // The last word is the operation id, so a space follows each mark.
  return row.includes(` ${name} `) ? "" : row.split(` ${name}=`)[1]?.split(" ")[0];
}

/**
 * Returns the name by which the contract declares a status for the operation of a call: the status itself, its range
 * such as `4XX`, or `default`, which covers the errors without a name.
 */
export function declaredStatus(call: Call, status: number): DeclaredStatus | undefined {
  const names: DeclaredStatus[] = [status];
  // The text has one of the forms of a range.
  if (hasRanges) names.push(`${status}`.replace(/..$/, "XX") as "5XX");
  if (hasRanges && status > 399) names.push("default");
  return names.find((name) => markOf(call, name) !== undefined);
}

/** Values of the `{parameters}` of a path template. */
export type PathParams = Readonly<Record<string, unknown>>;

/**
 * Replaces the parameters of a path template by their values, percent-encoded.
 * @throws TypeError for a value that is missing, empty, `.` or `..`, or that turns the path into that of a more specific
 * template, because the URL would be that of another endpoint; and for `NaN` and `Infinity`, which come from a mistake.
 */
export function expandPath(template: string, params: PathParams = {}): string {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (/^(\.{0,2}|NaN|-?Infinity)$/.test(text)) {
      invalidOption(
        `params.path.${name}`,
        `of ${template} must be an id, got ${value === undefined ? value : `"${text}"`}`,
      );
    }
    return encodeURIComponent(text);
  });
  const sibling = siblingsOf(template).find((other) => toPattern(other).test(path));
  if (sibling) invalidOption("params.path", `of ${template} must not turn it into ${sibling}`);
  return path;
}

/**
 * Returns the templates that are more specific than another, such as `/phone_numbers/search` for `/phone_numbers/{id}`.
 */
function siblingsOf(template: string): readonly string[] {
  SIBLINGS[template] ??= Object.keys(operations).filter(
    (other) => toPattern(template).test(other) && !toPattern(other).test(template),
  );
  return SIBLINGS[template];
}

const SIBLINGS: Record<string, readonly string[]> = {};

/** Returns the pattern of the paths that a template stands for. */
function toPattern(template: string): RegExp {
  const pattern = template.replace(/\{[^}]+\}|[\\^$.*+?()[\]|]/g, (part) => (part.length > 1 ? "[^/]+" : `\\${part}`));
  return new RegExp(`^${pattern}$`);
}
