import { requestItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { isJsonType } from "../../contract/media-type.ts";
import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { isObject, type JsonObject, objectOf } from "../../shared/json.ts";
import { acceptsText } from "../../validate/validate-parameter.ts";
import { baseRequest, FORM, isSendable, jsonBodyOf, parameterValue, tagOf, toText } from "./base-request.ts";
import { type Case, type Expectation, jsonOf, type RequestPlan } from "./case.ts";
import type { Planner } from "./planner.ts";

/** An operation for which the cases of one class are created. */
export interface Subject {
  readonly planner: Planner;
  readonly operation: Operation;
  /**
   * Creates a case from a request that the operation must accept, with parts of it replaced.
   * @param label end of the case id: `missing:name`
   */
  readonly draft: (label: string, expectation: Expectation, replaced?: Partial<RequestPlan>) => Case;
}

export function subjectOf(planner: Planner, operation: Operation, caseClass: CaseClass): Subject {
  const { operationId } = operation;
  const skip = planner.selection.skipReason(operationId) ?? unsendable(planner, caseClass, operation);
  const draft: Subject["draft"] = (label, expectation, replaced) => {
    const id = `${operationId} ${caseClass}/${label}`;
    const request = baseRequest(planner, operation, tagOf(id), replaced);
    return { id, class: caseClass, operation, request, expectation, skip };
  };
  return { planner, operation, draft };
}

/** Returns the reason why the check cannot send the requests of a class; `undefined` if it can. */
function unsendable(planner: Planner, caseClass: CaseClass, operation: Operation): string | undefined {
  const { contract, fixtures } = planner;
  // A server may reject a request without credentials, or of an undeclared method, whatever its body is.
  if (["auth", "auth-live", "method"].includes(caseClass)) return undefined;
  const types = [...(operation.body?.content.keys() ?? [])];
  const isSent = types.length === 0 || types.some((type) => isJsonType(type) || type === FORM);
  if (operation.body?.isRequired === true && !isSent)
    return `the check cannot generate a body of ${types.join(" or ")}`;
  if (caseClass === "invalid") return undefined;
  const unknown = operation.parameters.find((parameter) => {
    const { in: location, isRequired, schema } = parameter;
    const value = isRequired && location !== "path" ? parameterValue(planner, parameter) : [];
    // The contract's own examples of lists and objects may have any serialization.
    return typeof value !== "object" && !acceptsText(contract, schema, toText(value));
  });
  if (unknown !== undefined) return `no value of ${unknown.name} could be generated; pass it as a fixture`;
  const properties = propertiesOf(contract, jsonBodyOf(operation)?.schema);
  const [code] = properties.find(([, schema]) => "x-one-time-code" in flatSchema(contract, schema)) ?? [];
  return code === undefined || code in fixtures
    ? undefined
    : `needs the ${code} that the API sends; pass it as a fixture`;
}

/** A change of a valid body, with its label in the case id. */
export interface BodyChange {
  readonly label: string;
  readonly change: (base: JsonObject) => JsonObject;
}

/** Creates cases with changed bodies whose names are unique, and leaves out bodies that the contract does not accept. */
export function bodyCases(
  { planner, operation, draft }: Subject,
  expectation: Expectation,
  changes: readonly BodyChange[],
): readonly Case[] {
  const { schema, type = "" } = jsonBodyOf(operation) ?? {};
  if (schema === undefined || !isObject(jsonOf(draft("", expectation).request.body))) return [];
  const item = requestItem(planner.contract, operation);
  return changes
    .map(({ label, change }) => {
      const it = draft(label, expectation);
      const whole = jsonOf(it.request.body);
      const value = rewrapped(item, whole, change(objectOf(unwrapped(item, whole))));
      return { ...it, request: { ...it.request, body: { kind: "json", type, value } as const } };
    })
    .filter(({ request }) => isSendable(planner, schema, request.body.value));
}
