import type { Document } from "@redocly/openapi-core";
import { isRecord, targetOf } from "./json.ts";
import type { Origins } from "./origins.ts";

/**
 * Rejects circular references that never reach a schema: a reference to a reference to itself, or a YAML anchor that
 * contains itself. A schema that refers to itself from one of its properties is valid; a tree is such a schema.
 * @throws Error with file, line and column.
 */
export function checkCircularReferences({ parsed }: Document, { placeOf }: Origins): void {
  const ancestors = new Set<object>();
  const done = new Set<object>();
  const valid = new Set<string>();
  const visit = (node: object): void => {
    const problem = circularChainFrom(node, parsed, valid);
    if (problem) throw new Error(`${placeOf(node, "$ref")} ${problem}`);
    ancestors.add(node);
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (!isRecord(child) || done.has(child)) continue;
      if (ancestors.has(child)) {
        throw new Error(`${placeOf(node, key)} a YAML anchor contains itself; only a $ref may be circular`);
      }
      visit(child);
    }
    ancestors.delete(node);
    done.add(node);
  };
  if (isRecord(parsed)) visit(parsed);
}

/**
 * Follows references from a node and returns a message if they lead back to one of them.
 * @param valid References that reach a schema. The function adds those that it followed.
 */
export function circularChainFrom(node: unknown, root: unknown, valid: Set<string>): string | undefined {
  const followed = new Set<string>();
  for (let target = node; isRecord(target) && "$ref" in target; ) {
    const reference = String(target["$ref"]);
    if (followed.has(reference)) {
      return `a circular $ref never reaches a schema: ${[...followed, reference].join(" -> ")}`;
    }
    if (!reference.startsWith("#/") || valid.has(reference)) break;
    followed.add(reference);
    target = targetOf(root, reference);
  }
  for (const reference of followed) valid.add(reference);
  return undefined;
}
