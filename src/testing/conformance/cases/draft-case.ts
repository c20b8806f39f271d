import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { type JsonObject, objectOf } from "../../shared/json.ts";
import { baseRequest } from "./base-request.ts";
import { jsonOf, withJson } from "./body-plan.ts";
import type { Case, Expectation, RequestPlan } from "./case.ts";
import type { Planner } from "./planner.ts";

/**
 * A case that sends what an operation has to accept, with some of the request replaced.
 * @param what the end of its id: `missing:name`
 */
export function draftCase(
  planner: Planner,
  operation: Operation,
  caseClass: CaseClass,
  what: string,
  expectation: Expectation,
  replaced: Partial<RequestPlan> = {},
): Case {
  const id = `${operation.operationId} ${caseClass}/${what}`;
  const request = { ...baseRequest(planner, operation, tagOf(id)), ...replaced };
  const skip = planner.selection.whyNot(operation.operationId);
  return { id, class: caseClass, operation, request, expectation, ...(skip === undefined ? {} : { skip }) };
}

/** The same with what a change makes of the object that is its body, which keeps a name of its own. */
export function draftWithBody(
  planner: Planner,
  operation: Operation,
  caseClass: CaseClass,
  expectation: Expectation,
  { what, change }: BodyChange,
): Case {
  const draft = draftCase(planner, operation, caseClass, what, expectation);
  const { body } = draft.request;
  return { ...draft, request: { ...draft.request, body: withJson(body, change(objectOf(jsonOf(body)))) } };
}

/** One way to change a body that an operation accepts, and what to call it. */
export interface BodyChange {
  readonly what: string;
  readonly change: (base: JsonObject) => JsonObject;
}

/** A few letters and digits that stand for a text, the same in every run (FNV-1a, 32 bits). */
export function tagOf(text: string): string {
  const hash = new TextEncoder().encode(text).reduce((sum, byte) => {
    return Math.imul(sum ^ byte, 0x01000193);
  }, 0x811c9dc5);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
