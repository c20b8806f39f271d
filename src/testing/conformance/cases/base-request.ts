import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { isJsonType } from "../../contract/media-type.ts";
import { type Media, type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { parameterNames, resourceOfParameter, resourceOfPath } from "../../contract/router.ts";
import { sampleOf } from "../../contract/sample.ts";
import type { CaseClass } from "../../report/result.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../../shared/json.ts";
import { type BodyPlan, type Case, type Expectation, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { fillWithExamples, isPlaceholder, type Placeholder } from "./placeholder.ts";
import { canMake, idOf, type Planner, resourceOfId } from "./planner.ts";

/**
 * A request that an operation has to accept: what is required, by the contract's own examples.
 * @param tag what makes the names in it this request's own
 */
export function baseRequest(planner: Planner, operation: Operation, tag: string): RequestPlan {
  const { method, path } = operation;
  const query = parametersIn("query", operation).filter(({ isRequired }) => isRequired);
  return {
    method,
    path,
    pathValues: pathValues(planner, operation),
    query: Object.fromEntries(query.map((parameter) => [parameter.name, parameterValue(planner, parameter)])),
    authorization: operation.isSecured ? "given" : "none",
    body: bodyPlan(planner, operation, tag),
  };
}

/** What a JSON body is declared as, and under which media type; `undefined` where an operation takes none. */
export function jsonBodyOf({ body }: Operation): (Media & { readonly type: string }) | undefined {
  const found = [...(body?.content ?? [])].find(([type]) => isJsonType(type));
  return found && { ...found[1], type: found[0] };
}

/** The value of a parameter: given, or the contract's example. */
export function parameterValue({ contract, fixtures }: Planner, { name, schema, example }: Parameter): unknown {
  return fixtures[name] ?? example ?? sampleOf(contract, schema);
}

/** A body is sendable when the contract accepts it with an example for each id that it needs. */
export function isSendable({ validate }: Planner, schema: object, body: unknown): boolean {
  return validate(schema, fillWithExamples(body)).length === 0;
}

function pathValues(planner: Planner, operation: Operation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parametersIn("path", operation).map((parameter) => {
      const { name, schema } = parameter;
      const example = parameterValue(planner, parameter);
      if (flatSchema(planner.contract, schema)["format"] !== "uuid") return [name, example];
      const resource = resourceOfParameter(operation.path, name);
      return [name, idOf(planner, { name, resource, example, of: useOf(operation, name) })];
    }),
  );
}

/** What an operation does to what its path has the id of. */
function useOf({ method, path }: Operation, name: string): Placeholder["of"] {
  if (method === "GET") return "any";
  return method === "DELETE" && resourceOfPath(path).isItem && path.endsWith(`{${name}}`) ? "own" : "shared";
}

function bodyPlan(planner: Planner, operation: Operation, tag: string): BodyPlan {
  const media = jsonBodyOf(operation);
  if (media === undefined) return { kind: "none" };
  return { kind: "json", type: media.type, value: baseBody(planner, media, tag) };
}

/** What names begin with that a check has made: whatever it left behind can be found by it. */
export const NAME_TAG = "relay-rest check";

/** Properties that people read, which may hold any text, and those that are unique and have a form of their own. */
export const NAMES = ["name", "label", "title", "friendly_name", "display_name"];
const IDENTIFIERS = ["username", "identifier"];

/**
 * The contract's example of a body, or one that is made by its schema: with fixtures in their places, ids to be found
 * where it names other things, and names of its own. An optional id that nothing can be found for is left out.
 */
export function baseBody(planner: Planner, { schema, examples }: Media, tag: string): unknown {
  const { contract, fixtures } = planner;
  const [example = sampleOf(contract, schema)] = examples;
  if (!isObject(example)) return example;
  const flat = flatSchema(contract, schema);
  const required = listOf(flat["required"]);
  const given = propertiesOf(flat).filter(([name]) => name in fixtures);
  const values = { ...example, ...Object.fromEntries(given.map(([name]) => [name, fixtures[name]])) };
  const properties = objectOf(flat["properties"]);
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const own = propertyValue(planner, name, properties[name] ?? {}, value, tag);
    const isLost = isPlaceholder(own) && !canMake(planner, own.resource);
    return isLost && !required.includes(name) ? [] : [[name, own] as const];
  });
  return Object.fromEntries(entries);
}

function propertyValue(planner: Planner, name: string, schema: unknown, value: unknown, tag: string): unknown {
  if (name in planner.fixtures) return value;
  const resource = resourceOfId(planner, name, flatSchema(planner.contract, schema));
  if (resource !== undefined) return idOf(planner, { name, resource, example: value, of: "shared" });
  const named = ownName(name, value, tag);
  return planner.validate(objectOf(schema), named).length === 0 ? named : value;
}

function ownName(property: string, value: unknown, tag: string): unknown {
  if (NAMES.includes(property)) return `${NAME_TAG} ${tag}`;
  return IDENTIFIERS.includes(property) && typeof value === "string" ? `${value}-${tag}` : value;
}

/** What retrieves or deletes what a path is about, where an id is all that it takes. */
export function itemOperation(
  { resources }: Planner,
  path: string,
  does: "retriever" | "deleter",
): Operation | undefined {
  const operation = resources.get(resourceOfPath(path).name)?.[does];
  return operation !== undefined && parameterNames(operation.path).length === 1 ? operation : undefined;
}

/** A request for one thing by its id. */
export function itemRequest({ method, path }: Operation, id: string): RequestPlan {
  const pathValues = Object.fromEntries(parameterNames(path).map((name) => [name, id]));
  return { method, path, pathValues, query: {}, authorization: "given", body: { kind: "none" } };
}

/**
 * A case that sends what an operation has to accept, with some of the request replaced.
 * @param label the end of its id: `missing:name`
 */
export function draftCase(
  planner: Planner,
  operation: Operation,
  caseClass: CaseClass,
  label: string,
  expectation: Expectation,
  replaced: Partial<RequestPlan> = {},
): Case {
  const id = `${operation.operationId} ${caseClass}/${label}`;
  const request = { ...baseRequest(planner, operation, tagOf(id)), ...replaced };
  const skip = planner.selection.skipReason(operation.operationId);
  return { id, class: caseClass, operation, request, expectation, ...(skip === undefined ? {} : { skip }) };
}

/** The same with what a change makes of the object that is its body, which keeps a name of its own. */
export function draftWithBody(
  planner: Planner,
  operation: Operation,
  caseClass: CaseClass,
  expectation: Expectation,
  { label, change }: BodyChange,
): Case {
  const draft = draftCase(planner, operation, caseClass, label, expectation);
  const { body } = draft.request;
  return { ...draft, request: { ...draft.request, body: withJson(body, change(objectOf(jsonOf(body)))) } };
}

/** One way to change a body that an operation accepts, and what to call it. */
export interface BodyChange {
  readonly label: string;
  readonly change: (base: JsonObject) => JsonObject;
}

/** A few letters and digits that stand for a text, the same in every run (FNV-1a, 32 bits). */
export function tagOf(text: string): string {
  const hash = new TextEncoder().encode(text).reduce((sum, byte) => {
    return Math.imul(sum ^ byte, 0x01000193);
  }, 0x811c9dc5);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
