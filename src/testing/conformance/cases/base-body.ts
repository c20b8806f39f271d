import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import type { Media } from "../../contract/operation.ts";
import { sampleOf } from "../../contract/sample.ts";
import { isObject, listOf, objectOf } from "../../shared/json.ts";
import { isNeed } from "./placeholder.ts";
import { canMake, idOf, type Planner, resourceOfId } from "./planner.ts";

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
    const isLost = isNeed(own) && !canMake(planner, own.resource);
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
