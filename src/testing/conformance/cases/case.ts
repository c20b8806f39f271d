import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";

/** One thing to ask of a server, and what it has to make of it. */
export interface Case {
  /** `create-number-group invalid/missing:name`; the same in every run. */
  readonly id: string;
  readonly class: CaseClass;
  /** The operation that it is about; an undeclared method is about the first operation of its path. */
  readonly operation: Operation;
  readonly request: RequestPlan;
  readonly expectation: Expectation;
  /** Why it is not run. */
  readonly skip?: string;
}

/** A request before the ids that it needs are known; a value may hold a need. */
export interface RequestPlan {
  readonly method: string;
  /** As the contract writes it. */
  readonly path: string;
  readonly pathValues: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly authorization: Authorization;
  readonly body: BodyPlan;
}

/** The check's own credentials, none, a header of another kind, or credentials that are wrong in one part. */
export type Authorization = "given" | "none" | "wrong-token" | "wrong-project" | { readonly header: string };

/**
 * What has to come of a request.
 * - `accepted`: a declared success
 * - `rejected`: a declared 4xx; this very one, if it is declared
 * - `unauthorized`: 401
 * - `not-accepted`: anything but a success
 * - `echoed`: a success with what was sent in it
 * - `stored`: the same, and again when it is retrieved
 * - `gone`: a success after which it cannot be retrieved
 * - `pages`: a walk through all pages that has every item once
 */
export type Expectation =
  | { readonly kind: "accepted" | "unauthorized" | "not-accepted" | "echoed" | "pages" }
  | { readonly kind: "rejected"; readonly status?: number }
  | { readonly kind: "stored" | "gone"; readonly retriever: Operation };

/** Whether a case leaves a sound server as it was, so that it may run beside others. */
export function canRunConcurrently({ class: caseClass, request, expectation }: Case): boolean {
  if (caseClass === "auth" || caseClass === "auth-live" || caseClass === "invalid") return true;
  return request.method === "GET" && expectation.kind !== "pages" && caseClass !== "method";
}

/** JSON that may hold needs, text as it is, or nothing. */
export type BodyPlan =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly type: string; readonly value: unknown }
  | { readonly kind: "text"; readonly type: string; readonly text: string };

/** The JSON of a body; `undefined` where it has none. */
export function jsonOf(body: BodyPlan): unknown {
  return body.kind === "json" ? body.value : undefined;
}

/** The same body with other JSON; what is no JSON stays as it is. */
export function withJson(body: BodyPlan, value: unknown): BodyPlan {
  return body.kind === "json" ? { ...body, value } : body;
}

/** A body as text; `undefined` for none. */
export function textOf(body: BodyPlan): string | undefined {
  if (body.kind === "none") return undefined;
  return body.kind === "text" ? body.text : JSON.stringify(body.value);
}
