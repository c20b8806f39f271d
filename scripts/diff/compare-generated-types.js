import { createCanonicalTypes } from "./canonical-types.js";
import { start } from "./cursor.js";
import { toObject } from "./json.js";
import { matchOperations, operationsOf } from "./match-operations.js";

/** @typedef {import("./comparison.js").Finding} Finding */
/** @typedef {import("./side.js").Side} Side */

/**
 * What differs in the generated types and was found by nobody. A compile may break, so it is taken for breaking until
 * somebody has looked.
 * @param {Side} base
 * @param {Side} revision
 * @param {readonly Finding[]} findings - What is known already.
 * @returns {readonly Finding[]}
 */
export function compareGeneratedTypes(base, revision, findings) {
  if (base.types.text === revision.types.text) return [];
  const before = createCanonicalTypes(base.types);
  const after = createCanonicalTypes(revision.types);
  const told = new Set(
    findings.filter(({ kind }) => !WORDS.includes(kind)).flatMap((it) => [heads(it.base), heads(it.revision)].flat()),
  );
  return unitsOf(base.document, revision.document).flatMap(({ place, names }) => {
    const old = before(...names);
    const now = after(...names);
    if (!old || !now || old.text === now.text) return [];
    const touched = [place.join("/"), ...old.components, ...now.components];
    if (touched.some((name) => told.has(name))) return [];
    return [
      {
        level: "major",
        kind: "types-changed",
        message: "has another type now",
        when: "compile time",
        base: place,
        revision: place,
      },
    ];
  });
}

const WORDS = ["wording-changed", "example-changed"];

/**
 * The component or the operation that a place is in.
 * @param {readonly string[] | undefined} place
 */
function heads(place) {
  return place ? [place.slice(0, 3).join("/")] : [];
}

/**
 * What callers name or reach that is in both: schemas, and the parts of operations.
 * @param {unknown} base
 * @param {unknown} revision
 */
function unitsOf(base, revision) {
  const schemas = Object.keys(toObject(toObject(toObject(base)["components"])["schemas"])).map((name) => ({
    place: ["components", "schemas", name],
    names: ["components", "schemas", name],
  }));
  const { kept } = matchOperations(operationsOf(start(base), "paths"), operationsOf(start(revision), "paths"));
  const operations = kept
    .filter(([old, now]) => old.id !== undefined && old.id === now.id && old.path === now.path)
    .map(([{ id = "" }, { cursor }]) => ({ place: cursor.place.slice(0, 3), names: ["operations", id] }));
  return [...schemas, ...operations];
}
