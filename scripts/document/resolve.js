/** @typedef {{ $ref: string }} Reference */

/**
 * What a reference of a bundled document points to; anything else is handed back.
 * @template {object} Node
 * @param {object} document
 * @param {Node | Reference} node
 * @returns {Node}
 */
export function resolve(document, node) {
  if (!("$ref" in node)) return node;
  const tokens = node.$ref
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  /** @type {unknown} */
  let target = document;
  for (const token of tokens) target = /** @type {Record<string, unknown> | undefined} */ (target)?.[token];
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`);
  // The contract is linted: a reference leads to a node of the kind that its place asks for.
  return resolve(document, /** @type {Node | Reference} */ (target));
}
