export type Reference = { $ref: string };

/** What a reference of a bundled document points to; anything else is handed back. */
export function resolve<Node extends object>(document: object, node: Node | Reference): Node {
  if (!("$ref" in node)) return node;
  const tokens = node.$ref
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  let target: unknown = document;
  for (const token of tokens) target = (target as Record<string, unknown> | undefined)?.[token];
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`);
  // The contract is linted: a reference leads to a node of the kind that its place asks for.
  return resolve(document, target as Node | Reference);
}
