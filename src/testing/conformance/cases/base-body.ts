import { requestItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf, withoutFlagged } from "../../contract/flatten-schema.ts";
import type { Media, Operation } from "../../contract/operation.ts";
import { sampleOf } from "../../contract/sample.ts";
import { isObject, listOf, objectOf } from "../../shared/json.ts";
import { createPlaceholder, isPlaceholder, unknownIdOf } from "./placeholder.ts";
import { canCreate, idOf, offerOf, type Planner, resourceOfId } from "./planner.ts";

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
export function baseBody(planner: Planner, operation: Operation, { schema, examples }: Media, tag: string): unknown {
  const { contract } = planner;
  const [given = sampleOf(contract, schema)] = examples;
  const example = withoutFlagged(contract, schema, given, "readOnly");
  const item = requestItem(contract, operation);
  const own = item.envelope === undefined ? schema : item.schema;
  return rewrapped(item, example, itemBody(planner, own, unwrapped(item, example), tag));
}

function itemBody(planner: Planner, schema: object | undefined, example: unknown, tag: string): unknown {
  const { contract, fixtures } = planner;
  if (!isObject(example)) return example;
  const flat = flatSchema(contract, schema);
  const required = listOf(flat["required"]);
  const fixed = propertiesOf(contract, flat).filter(([name, property]) => isFixed(planner, name, property));
  const values = { ...example, ...Object.fromEntries(fixed.map(([name]) => [name, fixtures[name]])) };
  const properties = objectOf(flat["properties"]);
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const own = propertyValue(planner, name, properties[name] ?? {}, value, tag);
    const isUnavailable = isPlaceholder(own) && own.use !== "offered" && !canCreate(planner, own.resource);
    return isUnavailable && !required.includes(name) ? [] : [[name, own] as const];
  });
  return Object.fromEntries(entries);
}

/** Returns true if a fixture replaces a property. The id of a resource does not replace a list with the same name. */
function isFixed({ contract, fixtures }: Planner, name: string, schema: unknown): boolean {
  const isNested = ["array", "object"].includes(String(flatSchema(contract, schema)["type"]));
  return name in fixtures && (!isNested || typeof fixtures[name] === "object");
}

function propertyValue(planner: Planner, name: string, schema: unknown, value: unknown, tag: string): unknown {
  const isFixture = isFixed(planner, name, schema);
  const offer = offerOf(planner, flatSchema(planner.contract, schema)["x-unique-in"], name);
  // The server accepts each value only once, and several cases need a value.
  if (offer !== undefined) {
    const { operationId: resource } = offer;
    return createPlaceholder({ name, resource, example: value, unknown: value, use: "offered", isOptional: isFixture });
  }
  if (isFixture) return value;
  const resource = resourceOfId(planner, name, flatSchema(planner.contract, schema));
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
