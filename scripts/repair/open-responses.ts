import { isNode, nodesOf, schemasIn } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/**
 * Opens the schemas of responses (https://json-schema.org/draft/2020-12/json-schema-core#name-additionalproperties).
 * Servers add properties over time, and a closed schema would make those responses invalid. `{ not: {} }` closes a schema
 * like `false`. A schema that requests share with responses changes as well.
 */
export const openResponses: Repair = ({ root, resolve, report }) => {
  for (const { node: response } of nodesOf("Response", root)) {
    const { content } = response;
    for (const type of Object.values(isNode(content) ? content : {})) {
      for (const schema of schemasIn(isNode(type) ? type["schema"] : undefined, resolve)) {
        for (const keyword of CLOSING.filter((it) => allowsNothing(schema[it]))) {
          const value = JSON.stringify(schema[keyword]);
          Reflect.deleteProperty(schema, keyword);
          report(
            `removed ${keyword}: ${value} from a response`,
            `removed ${keyword}: ${value}, because a response may have more properties`,
            schema,
          );
        }
      }
    }
  }
};

const CLOSING = ["additionalProperties", "unevaluatedProperties"];

function allowsNothing(schema: unknown): boolean {
  if (!isNode(schema)) return schema === false;
  const { not } = schema;
  return Object.keys(schema).length === 1 && (not === true || (isNode(not) && Object.keys(not).length === 0));
}
