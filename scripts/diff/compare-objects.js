import { compareOthers } from "./compare-others.js";
import { namesOf, report } from "./comparison.js";
import { toText } from "./json.js";

/** @typedef {import("./compare-variants.js").ShapePair} ShapePair */
/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * The properties of two versions of an object.
 * @param {ShapePair} shapes
 * @param {typeof import("./compare-schemas.js").compareSchemas} compareSchemas
 */
export function compareObjects(shapes, compareSchemas) {
  const { comparison, direction, base, revision } = shapes;
  const { kept, ...names } = namesOf(base.properties.keys(), revision.properties.keys());
  const { removed, added } = reportRenamed(shapes, names);

  for (const name of removed) {
    report(comparison, pairOf(shapes, name), {
      level: "major",
      kind: "property-removed",
      message: direction === "input" ? "can be sent no more" : "is gone",
      when: "compile time",
    });
  }
  for (const name of added) {
    const breaks = direction === "input" && revision.required.has(name);
    report(comparison, pairOf(shapes, name), {
      level: breaks ? "major" : "minor",
      kind: "property-added",
      message: breaks ? "is new and has to be sent" : direction === "input" ? "can be sent" : "is new",
      when: breaks ? "compile time" : "never",
    });
  }
  compareRequired(shapes, new Set([...names.removed, ...names.added]));
  for (const name of kept) {
    const isRequired = base.required.has(name) && revision.required.has(name);
    compareSchemas(comparison, pairOf(shapes, name), direction, { isRequired });
  }
  compareOthers(shapes, compareSchemas);
}

/**
 * @param {ShapePair} shapes
 * @param {ReadonlySet<string>} told - Properties whose coming or going is told already.
 */
function compareRequired(shapes, told) {
  const { comparison, direction, base, revision } = shapes;
  const { added, removed } = namesOf(base.required, revision.required);
  const isOpen = (/** @type {string} */ name) => !told.has(name);
  for (const name of added.filter(isOpen)) {
    const breaks = direction === "input";
    report(comparison, pairOf(shapes, name), {
      level: breaks ? "major" : "minor",
      kind: "property-required",
      message: breaks ? "has to be sent" : "is always there",
      when: breaks ? "compile time" : "never",
    });
  }
  for (const name of removed.filter(isOpen)) {
    const breaks = direction === "output";
    report(comparison, pairOf(shapes, name), {
      level: breaks ? "major" : "minor",
      kind: "property-optional",
      message: breaks ? "may be missing" : "may be left out",
      when: breaks ? "compile time" : "never",
    });
  }
}

/**
 * Tells of a property that was there under another name, when there is but one that it can have been.
 * @param {ShapePair} shapes
 * @param {{ removed: string[], added: string[] }} names
 * @returns {{ removed: string[], added: string[] }} Those that have come or gone for good.
 */
function reportRenamed(shapes, { removed, added }) {
  const { comparison, base, revision } = shapes;
  const [before, ...othersBefore] = removed;
  const [after, ...othersAfter] = added;
  if (before === undefined || after === undefined || othersBefore.length + othersAfter.length > 0) {
    return { removed, added };
  }
  const same = toText(base.properties.get(before)?.node) === toText(revision.properties.get(after)?.node);
  if (!same) return { removed, added };
  report(comparison, pairOf(shapes, before), {
    level: "major",
    kind: "property-renamed",
    message: `is called ${after} now`,
    when: "compile time",
  });
  return { removed: [], added: [] };
}

/**
 * @param {ShapePair} shapes
 * @param {string} name
 * @returns {import("./comparison.js").Pair}
 */
function pairOf({ pair, base, revision }, name) {
  return {
    base: base.properties.get(name) ?? absent(pair.base, name),
    revision: revision.properties.get(name) ?? absent(pair.revision, name),
  };
}

/**
 * @param {Cursor} object
 * @param {string} name
 * @returns {Cursor}
 */
function absent(object, name) {
  return { ...object, node: undefined, place: [...object.place, "properties", name] };
}
