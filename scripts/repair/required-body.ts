import { isNode, nodesOf } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Requires a request body whose schema has required properties. `required` of a body defaults to false
 * (https://spec.openapis.org/oas/v3.1.1.html#request-body-object), so a call without the body would compile.
 */
export const requiredBody: Repair = ({ root, resolve, report }) => {
  for (const { node: body } of nodesOf("RequestBody", root)) {
    const { content } = body;
    if (body["required"] === true || !isNode(content)) continue;
    const media = Object.values(content).filter(isNode);
    const required = media.flatMap(({ schema }) => requiredOf(schema, resolve));
    if (required.length === 0) continue;
    body["required"] = true;
    report(
      "body with required properties is now required",
      `the body is now required, because its schema requires ${[...new Set(required)].join(", ")}`,
      body,
    );
  }
};

/** Returns the names of the required properties of a schema, those from `allOf` included. */
function requiredOf(node: unknown, resolve: Draft["resolve"], ancestors: readonly unknown[] = []): string[] {
  const schema = resolve(node);
  if (!isNode(schema) || ancestors.includes(schema)) return [];
  const { required, allOf } = schema;
  const parts = Array.isArray(allOf) ? allOf : [];
  const inherited = parts.flatMap((part) => requiredOf(part, resolve, [...ancestors, schema]));
  return [...new Set([...(Array.isArray(required) ? (required as string[]) : []), ...inherited])];
}
