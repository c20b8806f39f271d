import { report } from "./comparison.js";
import { judge } from "./relation.js";

/** @typedef {import("./shape.js").Shape} Shape */

/**
 * Whether `null` is a value. Who compares an answer with `null` compiles on when it can be none any more.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {Shape} base
 * @param {Shape} revision
 */
export function compareNull(comparison, pair, direction, base, revision) {
  if (base.nullable === revision.nullable || isUntyped(base) || isUntyped(revision)) return;
  const breaks = revision.nullable === (direction === "output");
  report(comparison, pair, {
    level: breaks ? "major" : "minor",
    kind: revision.nullable ? "null-allowed" : "null-forbidden",
    message: revision.nullable ? "may be null now" : "is null no more",
    when: breaks ? "compile time" : "never",
  });
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {Shape} base
 * @param {Shape} revision
 * @returns {boolean} Whether they have enough in common for a closer look.
 */
export function compareTypes(comparison, pair, direction, base, revision) {
  const removed = missing(base, revision);
  const added = missing(revision, base);
  if (removed.length === 0 && added.length === 0) return true;
  const message = `was ${textOf(base)}, is ${textOf(revision)}`;
  const isNumeric = [...removed, ...added].every((type) => type === "number" || type === "integer");
  if (isNumeric && base.types?.size === revision.types?.size) {
    // The types call both a number.
    const relation = removed.length > 0 ? "narrowed" : "widened";
    report(comparison, pair, { kind: "type-changed", message, ...judge(direction, relation) });
    return true;
  }
  const breaks =
    direction === "input"
      ? removed.length > 0
      : // What compares with a type that has gone does not compile; of `unknown`, nothing was known.
        added.length > 0 || base.types !== undefined;
  report(comparison, pair, {
    level: breaks ? "major" : "minor",
    kind: "type-changed",
    message,
    when: breaks ? "compile time" : "never",
  });
  return [...(base.types ?? [])].some((type) => revision.types?.has(type));
}

/**
 * The types of one that the other does not take. Any is a type of its own.
 * @param {Shape} of
 * @param {Shape} from
 */
function missing({ types = new Set(["any"]) }, { types: others }) {
  if (!others) return [];
  return [...types].filter((type) => !others.has(type) && !(type === "integer" && others.has("number")));
}

/** @param {Shape} shape */
function textOf({ types }) {
  return types ? [...types].join(" or ") || "nothing" : "anything";
}

/** @param {Shape} shape */
function isUntyped({ types, variants }) {
  return types === undefined && variants === undefined;
}
