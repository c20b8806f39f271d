import { childOf, toKeys } from "./json.ts";

export interface Reference {
  readonly $ref: string;
}

/** Returns the target of a reference within a bundled document; returns any other node unchanged. */
export function resolve<Node extends object>(document: object, node: Node | Reference): Node {
  if (!("$ref" in node)) return node;
  const target = toKeys(node.$ref).reduce<unknown>(childOf, document);
  if (target === undefined) throw new Error(`the target of ${node.$ref} does not exist`);
  // The contract is linted, so a reference leads to a node of the kind that its location requires.
  return resolve(document, target as Node | Reference);
}
