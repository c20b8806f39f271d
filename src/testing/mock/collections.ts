import type { Contract } from "../contract/contract.ts";
import { responseItem, successSchemaOf } from "../contract/envelope.ts";
import { declaredProperties, flatSchema, isNumeric, typesOf } from "../contract/flatten-schema.ts";
import { type Operation, parametersIn } from "../contract/operation.ts";
import type { Resource } from "../contract/resources.ts";
import { resourceOfPath, withoutSlash } from "../contract/router.ts";
import { exampleOfSuccess } from "../contract/sample.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";

/** The items of a list operation. */
export interface ListShape {
  /** Property of the response that holds the items; `undefined` when the response is an array. */
  readonly key: string | undefined;
  readonly items: JsonObject;
}

/** Returns the shape of a list: an array of objects, or an object that holds one under a usual name. */
export function listShapeOf(contract: Contract, operation: Operation): ListShape | undefined {
  const schema = flatSchema(contract, successSchemaOf(operation));
  if (typesOf(schema).includes("array")) return { key: undefined, items: contract.resolve(schema["items"]) };
  if (isSingleton(contract, operation)) return undefined;
  const names = ["data", "items", "results", resourceOfPath(operation.path).name];
  const [key, list] = Object.entries(objectOf(schema["properties"])).find(([name, property]) => {
    const list = flatSchema(contract, property);
    const types = typesOf(flatSchema(contract, list["items"]));
    // A list of numbers is a value of the item, whatever its name is.
    const hasItems = types.length === 0 || types.includes("object");
    return names.includes(name) && typesOf(list).includes("array") && hasItems;
  }) ?? [undefined, undefined];
  return key === undefined ? undefined : { key, items: contract.resolve(flatSchema(contract, list)["items"]) };
}

/** Returns true for a path that can be changed and has no items, such as `/settings`. */
function isSingleton({ operations }: Contract, { path }: Operation): boolean {
  const isChanged = operations.some((it) => it.path === path && (it.method === "PUT" || it.method === "PATCH"));
  return isChanged && !operations.some((it) => it.path.startsWith(`${withoutSlash(path)}/{`));
}

/** Returns the items of a list's body. */
export function itemsIn({ key }: ListShape, body: unknown): readonly JsonObject[] {
  return listOf(key === undefined ? body : objectOf(body)[key]).filter(isObject);
}

/** Returns the items in the example of a list operation. */
export function exampleItems(contract: Contract, lister: Operation | undefined): readonly JsonObject[] {
  const shape = lister && listShapeOf(contract, lister);
  return shape === undefined ? [] : itemsIn(shape, exampleOfSuccess(lister as Operation));
}

/** The property that identifies the items of a collection. */
interface Identity {
  readonly property: string;
  /** Flat schema of the property. */
  readonly schema: JsonObject;
  readonly isNumber: boolean;
}

/** Returns an id that no resource has: a number, a text that matches the pattern of its schema, or a UUID. */
export type NextId = (identity?: Pick<Identity, "schema" | "isNumber">) => string | number;

/** Returns the property that corresponds to the last parameter of an item's path, and its type. */
export function identityOf(contract: Contract, { retriever, creator, lister, idName: property }: Resource): Identity {
  const schema = [retriever, creator]
    .map((it) => it && responseItem(contract, it).schema)
    .find((it) => it !== undefined);
  const properties = declaredProperties(contract, schema ?? (lister && listShapeOf(contract, lister)?.items));
  const inPath = retriever && parametersIn("path", retriever).at(-1)?.schema;
  const own = flatSchema(contract, properties.get(property) ?? inPath);
  return { property, schema: own, isNumber: isNumeric(own) };
}

export function toSnakeCase(name: string): string {
  return name
    .replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll("-", "_")
    .toLowerCase();
}

export function singular(plural: string): string {
  return plural.replace(/ies$/, "y").replace(/(?<=ss)es$|s$/, "");
}
