import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { objectOf } from "../../shared/json.ts";

/** A request to a server, and the expected outcome. */
export interface Case {
  /** Id that is the same in every run: `create-number-group invalid/missing:name`. */
  readonly id: string;
  readonly class: CaseClass;
  /** Operation under test; for an undeclared method, the first operation of its path. */
  readonly operation: Operation;
  readonly request: RequestPlan;
  readonly expectation: Expectation;
  /** Reason for not running the case. */
  readonly skip?: string | undefined;
}

/** A request before ids are known; its values may contain placeholders. */
export interface RequestPlan {
  readonly method: string;
  /** Path template of the contract. */
  readonly path: string;
  readonly pathValues: PathValues;
  readonly query: Readonly<Record<string, unknown>>;
  /** Declared header and cookie parameters. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly authorization: Authorization;
  readonly body: BodyPlan;
}

/** Values by the name of a path parameter, in the order of the path. */
export type PathValues = Readonly<Record<string, unknown>>;

/** Credentials of the check, none, an invalid header, or credentials with one wrong part. */
export type Authorization = "given" | "none" | "wrong-token" | "wrong-project" | { readonly header: string };

/**
 * Expected outcome of a request.
 * - `accepted`: a declared success
 * - `rejected`: a declared 4xx; exactly `status`, if given and declared
 * - `unauthorized`: 401
 * - `not-accepted`: anything but a success
 * - `echoed`: a success whose body contains the sent values
 * - `stored`: like `echoed`, and the values come back when the resource is retrieved
 * - `gone`: a success, after which the resource cannot be retrieved
 * - `nested`: a list that has only items of its parent, although another parent has items too
 * - `filtered`: a list without the item that the check created, because its name does not match the filter
 * - `counted`: a creation after which the property `count` of its parent is higher
 * - `pages`: all pages together contain every item once
 */
export type Expectation =
  | { readonly kind: "accepted" | "unauthorized" | "not-accepted" | "echoed" | "pages" | "nested" | "filtered" }
  | { readonly kind: "rejected"; readonly status?: number }
  | { readonly kind: "counted"; readonly count: string; readonly parent: Operation }
  | { readonly kind: "stored" | "gone"; readonly retriever: Operation };

export const ACCEPTED: Expectation = { kind: "accepted" };

/** Returns true if a case changes nothing on a conforming server, so that it may run concurrently with others. */
export function canRunConcurrently({ class: caseClass, request, expectation }: Case): boolean {
  if (caseClass === "auth" || caseClass === "auth-live" || caseClass === "invalid") return true;
  return request.method === "GET" && !NEEDING_ITEMS.includes(expectation.kind) && caseClass !== "method";
}

/** Expectations about items that the case creates first. */
const NEEDING_ITEMS: readonly Expectation["kind"][] = ["pages", "nested", "filtered"];

/** JSON or form values that may contain placeholders, raw text, or no body. */
export type BodyPlan =
  | { readonly kind: "none" }
  | { readonly kind: "json" | "form"; readonly type: string; readonly value: unknown }
  | { readonly kind: "text"; readonly type: string; readonly text: string };

/** Returns the JSON of a body; `undefined` if it is not JSON. */
export function jsonOf(body: BodyPlan): unknown {
  return body.kind === "json" ? body.value : undefined;
}

/** Serialises a body; `undefined` if there is none. */
export function textOf(body: BodyPlan): string | undefined {
  if (body.kind === "none") return undefined;
  if (body.kind === "text") return body.text;
  if (body.kind === "json") return JSON.stringify(body.value);
  const pairs = Object.entries(objectOf(body.value)).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, typeof item === "string" ? item : JSON.stringify(item)]),
  );
  return new URLSearchParams(pairs).toString();
}
