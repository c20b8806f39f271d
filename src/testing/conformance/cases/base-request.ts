import { requestItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf, withoutFlagged } from "../../contract/flatten-schema.ts";
import { isJsonType } from "../../contract/media-type.ts";
import { type Media, type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { parameterNames, resourceOfParameter, resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { sampleOf } from "../../contract/sample.ts";
import { isObject, listOf, objectOf } from "../../shared/json.ts";
import type { BodyPlan, PathValues, RequestPlan } from "./case.ts";
import { createPlaceholder, fillWithExamples, isPlaceholder, type Placeholder, unknownIdOf } from "./placeholder.ts";
import { canCreate, idOf, offerOf, type Planner, resourceOfId } from "./planner.ts";

/** Prefix of the names that a check creates, to find leftovers. */
export const NAME_TAG = "relay-rest check";

/** Properties for people, which may contain any text. */
export const NAMES = ["name", "label", "title", "friendly_name", "display_name"];
/** Properties that must be unique and may have a format. */
const IDENTIFIERS = ["username", "identifier"];

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
      .map((parameter) => {
        const { name } = parameter;
        // `*` fits any version (RFC 9110, section 13.1.1).
        const isVersion = name.toLowerCase() === "if-match";
        return [
          name,
          toText(isVersion ? (planner.fixtures[name] ?? "*") : parameterValue(planner, parameter)),
        ] as const;
      });
  const cookies = required("cookie").map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return { ...Object.fromEntries(required("header")), ...(cookies.length === 0 ? {} : { Cookie: cookies.join("; ") }) };
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
  const json = jsonBodyOf(operation);
  const media = json ?? operation.body?.content.get(FORM);
  if (media === undefined) return { kind: "none" };
  const value = baseBody(planner, operation, media, tag);
  return json === undefined ? { kind: "form", type: FORM, value } : { kind: "json", type: json.type, value };
}

export const FORM = "application/x-www-form-urlencoded";

/**
 * Creates a body from the first example, or from the schema. Fixtures replace their properties, placeholders replace
 * the ids of other resources, and names become unique. Optional ids of resources that cannot be created are left out.
 */
export function baseBody(planner: Planner, operation: Operation, { schema, examples }: Media, tag: string): unknown {
  const { contract } = planner;
  const [given = sampleOf(contract, schema)] = examples;
  const example = withoutFlagged(contract, schema, given, "readOnly");
  const item = requestItem(contract, operation);
  const own = item.envelope === undefined ? schema : item.schema;
  return rewrapped(item, example, itemBody(planner, operation, own, unwrapped(item, example), tag));
}

function itemBody(
  planner: Planner,
  operation: Operation,
  schema: object | undefined,
  example: unknown,
  tag: string,
): unknown {
  const { contract, fixtures } = planner;
  if (!isObject(example)) return example;
  const flat = flatSchema(contract, schema);
  const required = listOf(flat["required"]);
  const fixed = propertiesOf(contract, flat).filter(([name, property]) => isFixed(planner, name, property));
  const values = { ...example, ...Object.fromEntries(fixed.map(([name]) => [name, fixtures[name]])) };
  const properties = objectOf(flat["properties"]);
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const own = propertyValue(planner, operation, name, properties[name] ?? {}, value, tag);
    const isUnavailable = isPlaceholder(own) && own.use !== "offered" && !canCreate(planner, own.resource);
    return isUnavailable && !required.includes(name) ? [] : [[name, own] as const];
  });
  return Object.fromEntries(entries);
}

/** Returns true if a fixture replaces a property. The id of a resource does not replace a list with the same name. */
function isFixed({ contract, fixtures }: Planner, name: string, schema: unknown): boolean {
  const isNested = ["array", "object"].includes(String(flatSchema(contract, schema)["type"]));
  return Object.hasOwn(fixtures, name) && (!isNested || typeof fixtures[name] === "object");
}

function propertyValue(
  planner: Planner,
  operation: Operation,
  name: string,
  schema: unknown,
  value: unknown,
  tag: string,
): unknown {
  const isFixture = isFixed(planner, name, schema);
  const offer = offerOf(planner, flatSchema(planner.contract, schema)["x-unique-in"], name);
  // The server accepts each value only once, and several cases need a value.
  if (offer !== undefined) {
    const { operationId: resource } = offer;
    return createPlaceholder({ name, resource, example: value, unknown: value, use: "offered", isOptional: isFixture });
  }
  if (isFixture) return value;
  const resource = resourceOfId(planner, operation, name, schema);
  const unknown = unknownIdOf(planner.contract, schema);
  if (resource !== undefined)
    return idOf(planner, { name, resource, example: value, unknown, use: "shared", isOptional: false });
  const named = ownName(name, value, tag);
  // Most values are not renamed. Compiling the schemas of all values would take seconds for a large contract.
  return named === value || !planner.accepts(objectOf(schema), named) ? value : named;
}

function ownName(property: string, value: unknown, tag: string): unknown {
  if (NAMES.includes(property)) return `${NAME_TAG} ${tag}`;
  return IDENTIFIERS.includes(property) && typeof value === "string" ? `${value}-${tag}` : value;
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
export function itemRequest(planner: Planner, operation: Operation, id: unknown, pathValues: PathValues): RequestPlan {
  const own = parameterNames(operation.path).map((name, index, all) => {
    return [name, index === all.length - 1 ? id : pathValues[name]] as const;
  });
  return { ...baseRequest(planner, operation, ""), pathValues: Object.fromEntries(own), body: { kind: "none" } };
}

/** Returns a short hash of a text that is the same in every run (FNV-1a, 32 bits). */
export function tagOf(text: string): string {
  const hash = new TextEncoder().encode(text).reduce((sum, byte) => {
    return Math.imul(sum ^ byte, 0x01000193);
  }, 0x811c9dc5);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
