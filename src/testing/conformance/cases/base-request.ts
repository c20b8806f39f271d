import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { isJsonType } from "../../contract/media-type.ts";
import { type Media, type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { parameterNames, resourceOfParameter, resourceOfPath } from "../../contract/router.ts";
import { sampleOf } from "../../contract/sample.ts";
import type { CaseClass } from "../../report/result.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../../shared/json.ts";
import { type BodyPlan, type Case, type Expectation, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { fillWithExamples, isPlaceholder, type Placeholder } from "./placeholder.ts";
import { canCreate, idOf, type Planner, resourceOfId } from "./planner.ts";

/**
 * Creates a request that an operation must accept: the required parameters and the body, from examples of the contract.
 * @param tag suffix that makes names in the body unique
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

/** Returns the declared JSON body of an operation and its media type; `undefined` if there is none. */
export function jsonBodyOf({ body }: Operation): (Media & { readonly type: string }) | undefined {
  const found = [...(body?.content ?? [])].find(([type]) => isJsonType(type));
  return found && { ...found[1], type: found[0] };
}

/** Returns the value of a parameter: a fixture, an example of the contract, or a sample. */
export function parameterValue({ contract, fixtures }: Planner, { name, schema, example }: Parameter): unknown {
  return fixtures[name] ?? example ?? sampleOf(contract, schema);
}

/** Returns true if a body conforms to its schema once examples replace its placeholders. */
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
      return [name, idOf(planner, { name, resource, example, use: useOf(operation, name) })];
    }),
  );
}

/** Returns how an operation uses the resource that a path parameter identifies. */
function useOf({ method, path }: Operation, name: string): Placeholder["use"] {
  if (method === "GET") return "any";
  return method === "DELETE" && resourceOfPath(path).isItem && path.endsWith(`{${name}}`) ? "own" : "shared";
}

function bodyPlan(planner: Planner, operation: Operation, tag: string): BodyPlan {
  const media = jsonBodyOf(operation);
  if (media === undefined) return { kind: "none" };
  return { kind: "json", type: media.type, value: baseBody(planner, media, tag) };
}

/** Prefix of the names that a check creates, to find leftovers. */
export const NAME_TAG = "relay-rest check";

/** Properties for people, which may contain any text. */
export const NAMES = ["name", "label", "title", "friendly_name", "display_name"];
/** Properties that must be unique and may have a format. */
const IDENTIFIERS = ["username", "identifier"];

/**
 * Creates a body from the first example, or from the schema. Fixtures replace their properties, placeholders replace
 * the ids of other resources, and names become unique. Optional ids of resources that cannot be created are left out.
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
    const isUnavailable = isPlaceholder(own) && !canCreate(planner, own.resource);
    return isUnavailable && !required.includes(name) ? [] : [[name, own] as const];
  });
  return Object.fromEntries(entries);
}

function propertyValue(planner: Planner, name: string, schema: unknown, value: unknown, tag: string): unknown {
  if (name in planner.fixtures) return value;
  const resource = resourceOfId(planner, name, flatSchema(planner.contract, schema));
  if (resource !== undefined) return idOf(planner, { name, resource, example: value, use: "shared" });
  const named = ownName(name, value, tag);
  // Most values keep their name; to compile each of their schemas would take seconds for a large contract.
  return named === value || planner.validate(objectOf(schema), named).length > 0 ? value : named;
}

function ownName(property: string, value: unknown, tag: string): unknown {
  if (NAMES.includes(property)) return `${NAME_TAG} ${tag}`;
  return IDENTIFIERS.includes(property) && typeof value === "string" ? `${value}-${tag}` : value;
}

/** Finds the operation that retrieves or deletes the resource of a path, if the id is its only path parameter. */
export function itemOperation(
  { resources }: Planner,
  path: string,
  does: "retriever" | "deleter",
): Operation | undefined {
  const operation = resources.get(resourceOfPath(path).name)?.[does];
  return operation !== undefined && parameterNames(operation.path).length === 1 ? operation : undefined;
}

/** Creates a request for one item by its id. */
export function itemRequest({ method, path }: Operation, id: string): RequestPlan {
  const pathValues = Object.fromEntries(parameterNames(path).map((name) => [name, id]));
  return { method, path, pathValues, query: {}, authorization: "given", body: { kind: "none" } };
}

/**
 * Creates a case from a request that the operation must accept, with parts of it replaced.
 * @param label end of the case id: `missing:name`
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

/** Creates a case with a changed body. The body must be an object; its names stay unique. */
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

/** A change of a valid body, with its label in the case id. */
export interface BodyChange {
  readonly label: string;
  readonly change: (base: JsonObject) => JsonObject;
}

/** Returns a short hash of a text that is the same in every run (FNV-1a, 32 bits). */
export function tagOf(text: string): string {
  const hash = new TextEncoder().encode(text).reduce((sum, byte) => {
    return Math.imul(sum ^ byte, 0x01000193);
  }, 0x811c9dc5);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
