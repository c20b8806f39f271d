import { isNode, type Node, walk } from "../document/structure.ts";
import type { Draft } from "./repair.ts";

/** Yields a schema and all schemas that it contains or refers to, each once. */
export function* schemasIn(schema: unknown, resolve: Draft["resolve"]): Generator<Node> {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [schema];
  // A queue instead of recursion, because a long chain of references would overflow the call stack.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { node, kind } of walk({ holder: { next }, key: "next", kind: "Schema" })) {
      if (kind !== "Schema") continue;
      if ("$ref" in node) waiting.push(resolve(node));
      yield node;
    }
  }
}

/** Returns the names of the required properties of a schema, those from `allOf` included. */
export function requiredOf(node: unknown, resolve: Draft["resolve"], ancestors: readonly unknown[] = []): string[] {
  const schema = resolve(node);
  if (!isNode(schema) || ancestors.includes(schema)) return [];
  const { required, allOf } = schema;
  const parts = Array.isArray(allOf) ? allOf : [];
  const inherited = parts.flatMap((part) => requiredOf(part, resolve, [...ancestors, schema]));
  return [...new Set([...(Array.isArray(required) ? (required as string[]) : []), ...inherited])];
}
