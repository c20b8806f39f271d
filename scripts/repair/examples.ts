import { isNode, type Node, walk } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Removes examples of another type than their schema's, such as a text for a number, because a mock would respond
 * with them. Does not look into lists and objects.
 */
export const examples: Repair = (draft) => {
  for (const { node, kind } of walk({ holder: { root: draft.root }, key: "root", kind: "Root" })) {
    if (Array.isArray(node)) continue;
    if (kind === "Schema") {
      for (const key of ["example", "default"]) removeMisfit(node, key, node, draft);
      removeMisfits(node, node, draft);
    } else if (["Parameter", "Header", "MediaType"].includes(kind)) {
      removeMisfit(node, "example", node["schema"], draft);
      for (const example of Object.values(isNode(node["examples"]) ? node["examples"] : {}).map(draft.resolve)) {
        if (isNode(example)) removeMisfit(example, "value", node["schema"], draft);
      }
    }
  }
};

/** Removes a value if its type is not one of the schema's. */
function removeMisfit(holder: Node, key: string, schema: unknown, { resolve, report }: Draft): void {
  const types = typesOf(resolve(schema));
  if (!(key in holder) || types === undefined || fits(holder[key], types)) return;
  report(`left out: ${key} of another type`, toMessage(key, holder[key], types), holder, key);
  Reflect.deleteProperty(holder, key);
}

/** Removes the values of another type from the list `examples` of a schema. */
function removeMisfits(holder: Node, schema: Node, { report }: Draft): void {
  const { examples: list } = holder;
  const types = typesOf(schema);
  if (!Array.isArray(list) || types === undefined) return;
  const misfits = list.filter((it) => !fits(it, types));
  if (misfits.length === 0) return;
  report("left out: example of another type", toMessage("example", misfits[0], types), holder, "examples");
  holder["examples"] = list.filter((it) => fits(it, types));
}

function toMessage(key: string, value: unknown, types: readonly string[]): string {
  return `left out: the ${key} ${JSON.stringify(value).slice(0, 40)}, which is not of type ${types.join(" or ")}`;
}

function typesOf(schema: unknown): string[] | undefined {
  const type = isNode(schema) ? schema["type"] : undefined;
  return type === undefined ? undefined : [type].flat().map(String);
}

function fits(value: unknown, types: readonly string[]): boolean {
  // A reference may refer to any value.
  if (isNode(value) && "$ref" in value) return true;
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.includes(own) || (own === "number" && types.includes("integer") && Number.isInteger(value));
}
