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

export type Contract = { paths?: Record<string, object>; components?: { schemas?: object } };

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** How much a bundled contract holds. */
export function countsOf({ paths = {}, components = {} }: Contract): { operations: number; schemas: number } {
  const members = Object.values(paths).flatMap((item) => Object.keys(item));
  return {
    operations: members.filter((member) => METHODS.includes(member)).length,
    schemas: Object.keys(components.schemas ?? {}).length,
  };
}
