import { type Document, getLineColLocation } from "@redocly/openapi-core";
import { displayName } from "./problems.ts";

/**
 * Refuses what goes in circles and never comes to anything: a reference to a reference to itself, a YAML anchor that
 * holds itself. A schema that refers to itself from one of its properties is none of these; a tree is such a schema.
 */
export function checkCircularReferences({ source, parsed }: Document) {
  const refuse = (pointer: string, reason: string) => {
    const { start } = getLineColLocation({ source, pointer });
    throw new Error(`${displayName(source.absoluteRef)}:${start.line}:${start.col} ${reason}`);
  };
  const above: Set<object> = new Set();
  const done: Set<object> = new Set();
  const sound: Set<string> = new Set();
  const visit = (node: unknown, pointer: string) => {
    if (typeof node !== "object" || node === null || done.has(node)) return;
    if (above.has(node)) refuse(pointer, "a YAML anchor that holds itself; only a $ref may lead back");
    if ("$ref" in node) {
      const circle = circularReferenceFrom(node, parsed, sound);
      if (circle) refuse(`${pointer}/$ref`, `a $ref in a circle that leads to no schema: ${circle.join(" -> ")}`);
    }
    above.add(node);
    for (const [key, child] of Object.entries(node)) visit(child, `${pointer}/${toToken(key)}`);
    above.delete(node);
    done.add(node);
  };
  visit(parsed, "#");
}

/**
 * @param sound References that lead to a schema. Those that are followed are added.
 * @returns The references that lead from the node to itself.
 */
function circularReferenceFrom(node: unknown, root: unknown, sound: Set<string>): string[] | undefined {
  const followed: Set<string> = new Set();
  for (let at = node; typeof at === "object" && at !== null && "$ref" in at; ) {
    const reference = String(at.$ref);
    if (followed.has(reference)) return [...followed, reference];
    if (!reference.startsWith("#/") || sound.has(reference)) break;
    followed.add(reference);
    at = reference.slice(2).split("/").reduce(step, root);
  }
  for (const reference of followed) sound.add(reference);
  return undefined;
}

function step(parent: unknown, token: string) {
  const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
  return Object(parent) === parent ? (parent as Record<string, unknown>)[key] : undefined;
}

function toToken(key: string) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
