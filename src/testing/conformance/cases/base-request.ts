import { requestItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { isJsonType } from "../../contract/media-type.ts";
import { type Media, type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { parameterNames, resourceOfParameter, resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { sampleOf } from "../../contract/sample.ts";
import type { CaseClass } from "../../report/result.ts";
import { type JsonObject, objectOf } from "../../shared/json.ts";
import { acceptsText } from "../../validate/validate-parameter.ts";
import { baseBody } from "./base-body.ts";
import { type BodyPlan, type Case, type Expectation, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { fillWithExamples, type Placeholder, unknownIdOf } from "./placeholder.ts";
import { idOf, type Planner } from "./planner.ts";

/**
 * Creates a request that an operation must accept: the required parameters and the body, from examples of the contract.
 * @param tag suffix that makes names in the body unique
 * @param replaced parts of the request that replace those
 */
export function baseRequest(
  planner: Planner,
  operation: Operation,
  tag: string,
  replaced: Partial<RequestPlan> = {},
): RequestPlan {
  const { method, path } = operation;
  const query = parametersIn("query", operation).filter(({ isRequired }) => isRequired);
  return {
    method,
    path,
    pathValues: replaced.pathValues ?? pathValuesOf(planner, operation),
    query: Object.fromEntries(query.map((parameter) => [parameter.name, parameterValue(planner, parameter)])),
    headers: headersOf(planner, operation),
    authorization: operation.isSecured ? "given" : "none",
    // Most cases replace the body, which takes longer to create than all other parts.
    body: replaced.body ?? bodyPlan(planner, operation, tag),
    ...replaced,
  };
}

/** Returns the declared JSON body of an operation and its media type; `undefined` if there is none. */
export function jsonBodyOf({ body }: Operation): (Media & { readonly type: string }) | undefined {
  const found = [...(body?.content ?? [])].find(([type]) => isJsonType(type));
  return found && { ...found[1], type: found[0] };
}

/** Returns the value of a parameter: a fixture, an example of the contract, or a sample. A list has an item. */
export function parameterValue({ contract, fixtures }: Planner, parameter: Parameter): unknown {
  const { name, schema, example, separator } = parameter;
  const value = fixtures[name] ?? example ?? sampleOf(contract, schema);
  if (!Array.isArray(value)) return value;
  // An empty list in a query is the same as a missing parameter.
  const items: readonly unknown[] =
    value.length > 0 ? value : [sampleOf(contract, flatSchema(contract, schema)["items"])];
  return separator === undefined ? items : items.map(toText).join(separator);
}

/** Returns the required header and cookie parameters, except headers that the check sets itself. */
function headersOf(planner: Planner, operation: Operation): Readonly<Record<string, string>> {
  const required = (location: "header" | "cookie") =>
    parametersIn(location, operation)
      .filter(({ name, isRequired }) => isRequired && !OWN_HEADERS.includes(name.toLowerCase()))
      .map((parameter) => [parameter.name, headerValue(planner, parameter)] as const);
  const cookies = required("cookie").map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return { ...Object.fromEntries(required("header")), ...(cookies.length === 0 ? {} : { Cookie: cookies.join("; ") }) };
}

/** Returns the value of a header. Of `If-Match`, it is the one that fits any version (RFC 9110, section 13.1.1). */
function headerValue(planner: Planner, parameter: Parameter): string {
  const isVersion = parameter.name.toLowerCase() === "if-match";
  return toText(isVersion ? (planner.fixtures[parameter.name] ?? "*") : parameterValue(planner, parameter));
}

/** Header parameters of these names have no effect (OpenAPI 3.1, Parameter Object). */
const OWN_HEADERS = ["accept", "content-type", "authorization"];

/** Serialises a value for a path, a query or a header: text unchanged, anything else as JSON. */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Returns true if a body conforms to its schema once examples replace its placeholders. */
export function isSendable({ accepts }: Planner, schema: object, body: unknown): boolean {
  return accepts(schema, fillWithExamples(body), "request");
}

/** Returns the values of the path parameters: fixtures, and placeholders for ids. */
export function pathValuesOf(planner: Planner, operation: Operation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parametersIn("path", operation).map((parameter) => {
      const { name, schema } = parameter;
      const { contract } = planner;
      const example = parameter.example ?? sampleOf(contract, schema);
      const resource = resourceOfParameter(operation.path, name);
      const use = useOf(operation, name);
      // A generated value is not the id of anything in a collection.
      const isGenerated = parameter.example === undefined && planner.resources.get(resource)?.lister !== undefined;
      const isOptional = use === "any" && !isGenerated && flatSchema(contract, schema)["format"] !== "uuid";
      const unknown = unknownIdOf(contract, schema);
      return [name, idOf(planner, { name, resource, example, unknown, use, isOptional })];
    }),
  );
}

/** Returns how an operation uses the resource that a path parameter identifies. */
function useOf({ method, path }: Operation, name: string): Placeholder["use"] {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return "any";
  if (method === "PUT" || method === "PATCH") return name === parameterNames(path).at(-1) ? "changed" : "shared";
  if (method !== "DELETE") return "shared";
  const { isItem } = resourceOfPath(path);
  if (isItem) return withoutSlash(path).endsWith(`{${name}}`) ? "own" : "shared";
  return "made";
}

function bodyPlan(planner: Planner, operation: Operation, tag: string): BodyPlan {
  const media = jsonBodyOf(operation);
  if (media !== undefined) return { kind: "json", type: media.type, value: baseBody(planner, operation, media, tag) };
  const form = operation.body?.content.get(FORM);
  return form === undefined
    ? { kind: "none" }
    : { kind: "form", type: FORM, value: baseBody(planner, operation, form, tag) };
}

const FORM = "application/x-www-form-urlencoded";

/** Returns the reason why the check cannot send the required body of an operation; `undefined` if it can. */
function unsendableBody({ body }: Operation): string | undefined {
  const types = [...(body?.content.keys() ?? [])];
  const isSent = types.length === 0 || types.some((type) => isJsonType(type) || type === FORM);
  return body?.isRequired !== true || isSent ? undefined : `the check cannot generate a body of ${types.join(" or ")}`;
}

/** Finds the operation that retrieves or deletes an item of a path, if the path has its other path parameters. */
export function itemOperation(
  { resources }: Planner,
  path: string,
  does: "retriever" | "deleter",
): Operation | undefined {
  const { name, isItem } = resourceOfPath(path);
  const operation = resources.get(name)?.[does];
  const known = parameterNames(isItem ? path.slice(0, path.lastIndexOf("/{")) : path);
  const isComplete =
    operation &&
    parameterNames(operation.path).every((it, index, all) => {
      return index === all.length - 1 || known.includes(it);
    });
  return isComplete ? operation : undefined;
}

/**
 * Creates a request for one item, with the required parameters.
 * @param pathValues values of the other path parameters
 */
export function itemRequest(
  planner: Planner,
  operation: Operation,
  id: unknown,
  pathValues: RequestPlan["pathValues"],
): RequestPlan {
  const own = parameterNames(operation.path).map((name, index, all) => {
    return [name, index === all.length - 1 ? id : pathValues[name]] as const;
  });
  return { ...baseRequest(planner, operation, ""), pathValues: Object.fromEntries(own), body: { kind: "none" } };
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
  const request = baseRequest(planner, operation, tagOf(id), replaced);
  const skip = planner.selection.skipReason(operation.operationId) ?? bodySkip(planner, caseClass, operation);
  return { id, class: caseClass, operation, request, expectation, skip };
}

/** A server may reject a request without credentials, or of an undeclared method, whatever its body is. */
function bodySkip(planner: Planner, caseClass: CaseClass, operation: Operation): string | undefined {
  if (["auth", "auth-live", "method"].includes(caseClass)) return undefined;
  const reason = unsendableBody(operation);
  return caseClass === "invalid"
    ? reason
    : (reason ?? unknownParameter(planner, operation) ?? unknownCode(planner, operation));
}

/** Returns the reason why the check cannot send a required parameter: it found no value that the contract allows. */
function unknownParameter(planner: Planner, operation: Operation): string | undefined {
  const found = operation.parameters.find((parameter) => {
    const { in: location, isRequired, schema } = parameter;
    const value = isRequired && location !== "path" ? parameterValue(planner, parameter) : [];
    // The contract's own examples of lists and objects may have any serialization.
    if (typeof value === "object") return false;
    return !acceptsText(planner.contract, schema, toText(value));
  });
  return found && `no value of ${found.name} could be generated; pass it as a fixture`;
}

/** Returns the reason why the check cannot send a valid body: it needs a code that the API sends to a person. */
function unknownCode({ contract, fixtures }: Planner, operation: Operation): string | undefined {
  const properties = propertiesOf(contract, flatSchema(contract, jsonBodyOf(operation)?.schema));
  const code = properties.find(([, schema]) => "x-one-time-code" in flatSchema(contract, schema))?.[0];
  return code === undefined || code in fixtures
    ? undefined
    : `needs the ${code} that the API sends; pass it as a fixture`;
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
  const item = requestItem(planner.contract, operation);
  const whole = jsonOf(body);
  const changed = rewrapped(item, whole, change(objectOf(unwrapped(item, whole))));
  return { ...draft, request: { ...draft.request, body: withJson(body, changed) } };
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
