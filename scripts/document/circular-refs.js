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
  /** @type {Set<object>} */
  const above = new Set();
  /** @type {Set<object>} */
  const done = new Set();
  /** @type {Set<string>} */
  const sound = new Set();
  /** @param {unknown} node @param {string} pointer */
  const visit = (node, pointer) => {
    if (typeof node !== "object" || node === null || done.has(node)) return;
    if (above.has(node)) refuse(pointer, "a YAML anchor that holds itself; only a $ref may lead back");
    if ("$ref" in node) {
      const circle = circleFrom(node, parsed, sound);
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
 * @param {unknown} node
 * @param {unknown} root
 * @param {Set<string>} sound References that lead to a schema. Those that are followed are added.
 * @returns {string[] | undefined} The references that lead from the node to itself.
 */
function circleFrom(node, root, sound) {
  /** @type {Set<string>} */
  const followed = new Set();
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

/** @param {unknown} parent @param {string} token */
function step(parent, token) {
  const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
  return Object(parent) === parent ? /** @type {Record<string, unknown>} */ (parent)[key] : undefined;
}

/** @param {string} key */
function toToken(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
