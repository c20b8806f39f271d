import { type Document, getLineColLocation } from "@redocly/openapi-core";
import { childOf, isRecord, toKeys, toPointer } from "./json.ts";
import { displayName } from "./problems.ts";

/**
 * Rejects circular references that never reach a schema: a reference to a reference to itself, or a YAML anchor that
 * contains itself. A schema that refers to itself from one of its properties is valid; a tree is such a schema.
 * @throws Error with file, line and column.
 */
export function checkCircularReferences({ source, parsed }: Document): void {
  const reject = (pointer: string, reason: string): never => {
    const { start } = getLineColLocation({ source, pointer });
    throw new Error(`${displayName(source.absoluteRef)}:${start.line}:${start.col} ${reason}`);
  };
  const ancestors = new Set<object>();
  const done = new Set<object>();
  const valid = new Set<string>();
  const visit = (node: unknown, pointer: string): void => {
    if (!isRecord(node) || done.has(node)) return;
    if (ancestors.has(node)) reject(pointer, "a YAML anchor contains itself; only a $ref may be circular");
    const problem = circularChainFrom(node, parsed, valid);
    if (problem) reject(`${pointer}/$ref`, problem);
    ancestors.add(node);
    for (const [key, child] of Object.entries(node)) visit(child, pointer + toPointer([key]));
    ancestors.delete(node);
    done.add(node);
  };
  visit(parsed, "#");
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
    target = toKeys(reference).reduce(childOf, root);
  }
  for (const reference of followed) valid.add(reference);
  return undefined;
}
