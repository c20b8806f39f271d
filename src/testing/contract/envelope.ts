import { objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { declaredProperties, flatSchema } from "./flatten-schema.ts";
import { isJsonType } from "./media-type.ts";
import { type Operation, type Parameter, successMedia } from "./operation.ts";
import { parameterNames, resourceOfPath } from "./router.ts";
import { exampleOfSuccess } from "./sample.ts";

/** The item in a message: the whole body, or one property of it, such as `data` of `{ data: { id: 1 } }`. */
export interface Item {
  /** Property that holds the item; `undefined` if the item is the whole body. */
  readonly envelope: string | undefined;
  /** Schema of the item; `undefined` if the message has no body. */
  readonly schema: object | undefined;
}

/** Finds the item in a response of an operation; by default, in its success response. */
export function responseItem(
  contract: Contract,
  operation: Operation,
  schema: object | undefined = successSchemaOf(operation),
): Item {
  const whole = { envelope: undefined, schema };
  const properties = objectOf(flatSchema(contract, schema)["properties"]);
  const names = Object.keys(properties);
  const parameter = itemParameter(contract, resourceOfPath(operation.path).name)?.name;
  if (idNameOf(parameter, names) !== undefined) return whole;
  const envelope = names.find((name) => {
    const inner = [...declaredProperties(contract, properties[name]).keys()];
    if (names.length === 1) return inner.length > 0 && isUsual(name, operation.path.split("/"));
    // An item without an id may have such a property of its own, beside others.
    return idNameOf(parameter, inner) !== undefined && isUsual(name, [resourceOfPath(operation.path).name]);
  });
  return envelope === undefined ? whole : { envelope, schema: objectOf(properties[envelope]) };
}

/** Finds the item in the body of a request. */
export function requestItem(contract: Contract, operation: Operation): Item {
  const content = [...(operation.body?.content ?? [])];
  const [, media] = content.find(([type]) => isJsonType(type)) ?? content[0] ?? [];
  const whole = { envelope: undefined, schema: media?.schema };
  const properties = Object.entries(objectOf(flatSchema(contract, media?.schema)["properties"]));
  const [[name, property] = ["", undefined]] = properties;
  const isObject = declaredProperties(contract, property).size > 0;
  if (properties.length !== 1 || !isObject || !isUsual(name, operation.path.split("/"))) return whole;
  // The item itself may have a property of this name.
  const isOwn = hasProperty(contract, operation, name);
  return isOwn ? whole : { envelope: name, schema: objectOf(property) };
}

/** Returns true if the item of an operation, or of the retrieval of its resource, has a property. */
function hasProperty(contract: Contract, operation: Operation, property: string): boolean {
  const { name } = resourceOfPath(operation.path);
  return contract.operations
    .filter((it) => {
      const about = resourceOfPath(it.path);
      return it === operation || (it.method === "GET" && about.isItem && about.name === name);
    })
    .some((it) => declaredProperties(contract, responseItem(contract, it).schema).has(property));
}

/** Returns the item in a body. */
export function unwrapped({ envelope }: Item, body: unknown): unknown {
  return envelope === undefined ? body : objectOf(body)[envelope];
}

/** Returns the item in the example of an operation's success. */
export function exampleItem(contract: Contract, operation: Operation): unknown {
  return unwrapped(responseItem(contract, operation), exampleOfSuccess(operation));
}

/** Puts an item in the place of another one in a body. */
export function rewrapped({ envelope }: Item, body: unknown, item: unknown): unknown {
  return envelope === undefined ? item : { ...objectOf(body), [envelope]: item };
}

/** Returns true for a usual name of an envelope: `data`, or `book` and `books` for a resource `books`. */
function isUsual(name: string, resources: readonly string[]): boolean {
  const names = [...pluralsOf(name), name].map(lettersOf);
  return ENVELOPES.includes(name) || resources.some((resource) => names.includes(lettersOf(resource)));
}

const ENVELOPES = ["data", "item", "result"];

/** Returns the path parameter that identifies an item of a resource: `petId` of `/pets/{petId}`. */
export function itemParameter({ operations }: Contract, resource: string): ItemParameter | undefined {
  const start = `/${resource}/{`;
  const operation = operations.find(({ path }) => path.includes(start));
  if (operation === undefined) return undefined;
  const [name = ""] = parameterNames(operation.path.slice(operation.path.indexOf(start)));
  return { name, example: operation.parameters.find((it) => it.in === "path" && it.name === name)?.example };
}

export type ItemParameter = Pick<Parameter, "name" | "example">;

/** Names of properties that often identify an item. */
const ID_NAMES = ["id", "uuid", "sid", "slug", "key", "code", "name"];

/** Finds the property that corresponds to a path parameter: `petId` or `id` for `{petId}`, `slug` for `{noteSlug}`. */
export function idNameOf(parameter: string | undefined, names: readonly string[]): string | undefined {
  const wanted = lettersOf(parameter ?? "");
  return (
    names.find((name) => lettersOf(name) === wanted) ??
    ID_NAMES.find((name) => names.includes(name) && wanted.endsWith(name)) ??
    names.find((name) => name === "id")
  );
}

/** Returns the letters and digits of a name in lower case: `petid` for `pet_id` and `petId`. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

export function pluralsOf(name: string): readonly string[] {
  return [`${name}s`, `${name}es`, `${name.replace(/y$/, "ie")}s`];
}

/** Returns the schema of the success response; `undefined` if no success has a body. */
export function successSchemaOf(operation: Operation): object | undefined {
  return successMedia(operation)?.schema;
}
