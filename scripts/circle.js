import { getLineColLocation } from "@redocly/openapi-core";
import { displayName } from "./problems.js";

/** @typedef {import("@redocly/openapi-core").Document} Document */

/**
 * Refuses what goes in circles and never comes to anything: a reference to a reference to itself, a YAML anchor that
 * holds itself. A schema that refers to itself from one of its properties is none of these; a tree is such a schema.
 * @param {Document} document
 */
export function refuseCircles({ source, parsed }) {
  /** @param {string} pointer @param {string} reason */
  const refuse = (pointer, reason) => {
    const { start } = getLineColLocation({ source, pointer });
    throw new Error(`${displayName(source.absoluteRef)}:${start.line}:${start.col} ${reason}`);
  };
  /** @param {unknown} node @param {string} pointer @param {readonly unknown[]} above */
  const visit = (node, pointer, above) => {
    if (typeof node !== "object" || node === null) return;
    if (above.includes(node)) refuse(pointer, "a YAML anchor that holds itself; only a $ref may lead back");
    if ("$ref" in node) {
      const circle = circleFrom(node, parsed);
      if (circle) refuse(`${pointer}/$ref`, `a $ref in a circle that leads to no schema: ${circle.join(" -> ")}`);
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${pointer}/${toToken(key)}`, [...above, node]);
  };
  visit(parsed, "#", []);
}

/**
 * @param {unknown} node
 * @param {unknown} root
 * @returns {string[] | undefined} The references that lead from the node to itself.
 */
function circleFrom(node, root) {
  /** @type {string[]} */
  const followed = [];
  for (let at = node; typeof at === "object" && at !== null && "$ref" in at; ) {
    const reference = String(at.$ref);
    if (followed.includes(reference)) return [...followed, reference];
    if (!reference.startsWith("#/")) return undefined;
    followed.push(reference);
    at = reference.slice(2).split("/").reduce(step, root);
  }
  return undefined;
}

/** @param {unknown} parent @param {string} token */
function step(parent, token) {
  const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
  return Object(parent) === parent ? /** @type {Record<string, unknown>} */ (parent)[key] : undefined;
}

/** @param {string} key */
function toToken(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
