import { isDeepStrictEqual as equal } from "node:util";
import { toPointer } from "../document/json.ts";
import { addFinding, addNames, addSwitch, findingsOf, type Kind, rate, type Use, type Walk } from "./rules.ts";
import { hasType, isNever, mayOverlap, type Notes, ownShape, type Shape, tightening, type Variant } from "./shape.ts";
import { absent, type Cursor, namesOf, type Pair, pairUp, toNames, toObject, toText } from "./tree.ts";

/** Compares two versions of a schema, each component once for each direction. */
export function compareSchemas(walk: Walk, pair: Pair, use: Use): void {
  if (walk.isSame(pair.old.node, pair.now.node)) return;
  const key = `${use.direction} ${use.isTyped} ${use.isRequired ?? false} ${keyOf(pair.old)} ${keyOf(pair.now)}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const old = walk.shapeOfOld(pair.old);
  const now = walk.shapeOfNow(pair.now);
  const component = sameComponent(walk, old, now);
  if (!component) {
    compareNull(walk, pair, use, old, now);
    compareNotes(walk, pair, use, old.notes, now.notes);
    compareShapes(walk, pair, use, old, now);
    return;
  }
  if (old.isLifted !== now.isLifted) compareNull(walk, pair, use, old, now);
  compareNotes(walk, pair, use, ownShape(pair.old).notes, ownShape(pair.now).notes);
  compareSchemas(walk, component, use);
}

function keyOf(cursor: Cursor): string {
  return (cursor.parts ?? [cursor]).map(({ pointer }) => toPointer(pointer)).join("&");
}

/** Returns the pair of components that both schemas stand for, if it is the same component, maybe renamed. */
function sameComponent({ newPointer }: Walk, old: Shape, now: Shape): Pair | undefined {
  if (!old.target || !now.target) return undefined;
  if (newPointer(toPointer(old.target.pointer)) !== toPointer(now.target.pointer)) return undefined;
  return { old: old.target, now: now.target, location: now.target.pointer };
}

/** Returns the use of a part of a value. */
function inside({ direction, isTyped, via }: Use): Use {
  return { direction, isTyped, via };
}

function compareShapes(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  if (isNever(old) || isNever(now)) {
    addSwitch(walk, pair, use, [isNever(old), isNever(now)], ["value-forbidden", "value-possible"]);
  } else if (old.variants || now.variants) compareVariants(walk, pair, use, old, now);
  else if (compareTypes(walk, pair, use, old, now)) {
    compareValues(walk, pair, use, old, now);
    compareConstraints(walk, pair, use, old, now);
    compareProperties(walk, pair, use, old, now);
    compareOthers(walk, pair, use, old.others, now.others);
    compareItems(walk, pair, use, old, now);
  }
}

function compareNull(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  if ([old, now].some(({ types, variants }) => !types && !variants)) return;
  addSwitch(walk, pair, use, [old.nullable, now.nullable], ["null-allowed", "null-forbidden"]);
}

function compareNotes(walk: Walk, pair: Pair, use: Use, old: Notes, now: Notes): void {
  if (old.default !== now.default) {
    const kind = old.default === undefined ? "added" : now.default === undefined ? "removed" : "changed";
    const detail = { old: old.default ?? "none", new: now.default ?? "none" };
    addFinding(walk, pair, use, use.isRequired ? "unused-default-changed" : `default-${kind}`, detail);
  }
  compareFlags(walk, pair, use, old.flags, now.flags);
}

const FLAG_KINDS: readonly (readonly [flag: string, ifSet: Kind, ifLifted: Kind])[] = [
  ["deprecated", "deprecated", "undeprecated"],
  ["readOnly", "read-only-set", "read-only-lifted"],
  ["writeOnly", "write-only-set", "write-only-lifted"],
];

export function compareFlags(walk: Walk, pair: Pair, use: Use, old: Notes["flags"], now: Notes["flags"]): void {
  for (const [flag, ...kinds] of FLAG_KINDS) addSwitch(walk, pair, use, [old.has(flag), now.has(flag)], kinds);
}

/** Compares the types, and returns true if they have one in common, so that comparing more makes sense. */
function compareTypes(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): boolean {
  const [removed, added] = [typesMissing(use, old, now), typesMissing(use, now, old)];
  if (removed.length + added.length === 0) return true;
  const detail = { old: typesText(old), new: typesText(now) };
  const isNumeric = [...removed, ...added].every((type) => type === "number" || type === "integer");
  if (isNumeric && old.types?.size === now.types?.size) {
    // TypeScript has the type `number` for both.
    addFinding(walk, pair, use, removed.length > 0 ? "integer-required" : "fraction-allowed");
    return true;
  }
  const isOneSided = removed.length === 0 || added.length === 0;
  const kind = removed.length === 0 ? "type-added" : isOneSided ? "type-removed" : "type-changed";
  addFinding(walk, pair, use, old.types ? kind : "type-declared", detail);
  return [...(old.types ?? [])].some((type) => now.types?.has(type));
}

/** Returns the types that the other schema does not accept. A schema of any type counts as one of type "any". */
function typesMissing(
  { isText }: Use,
  { types = new Set(["any"]) }: Shape,
  { types: others }: Shape,
): readonly string[] {
  if (!others || (isText && others.has("string"))) return [];
  return [...types].filter((type) => !hasType(others, type));
}

function typesText({ types }: Shape): string {
  return types ? [...types].join(" or ") || "null" : "any type";
}

function compareValues(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  if (old.values && now.values) {
    addNames(walk, pair, use, [old.values, now.values], ["value-added", "value-removed"]);
  } else if (old.values) addFinding(walk, pair, use, "values-opened", { old: old.values.join(", ") });
  else if (now.values) addFinding(walk, pair, use, "values-closed", { new: now.values.join(", ") });
  else addNames(walk, pair, use, [old.known ?? [], now.known ?? []], ["known-value-added", "known-value-removed"]);
}

/** Formats whose values are also values of a wider format. */
const NARROWER_FORMATS: Readonly<Record<string, string>> = { '"int32"': '"int64"', '"float"': '"double"' };

function compareConstraints(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const maps = [old.bounds, now.bounds, old.asserts, now.asserts];
  for (const name of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const [before, after] = [old.bounds.get(name), now.bounds.get(name)];
    const [low, high] = [before, after].map((it) => it && `${it.limit}${it.isExclusive ? " (exclusive)" : ""}`);
    const [was, is] = [low ?? old.asserts.get(name) ?? "", high ?? now.asserts.get(name) ?? ""];
    if (was === is) continue;
    const isWider = (narrow: string, wide: string): boolean =>
      name === "multipleOf" ? isMultiple(Number(narrow), Number(wide)) : NARROWER_FORMATS[narrow] === wide;
    const widened = Number(isWider(was, is)) || -Number(isWider(is, was));
    const change = before && after ? -tightening(before, after, name) : widened;
    const edited = change > 0 ? "loosened" : change < 0 ? "tightened" : "changed";
    const kind = was === "" ? "added" : is === "" ? "removed" : edited;
    addFinding(walk, pair, use, `constraint-${kind}`, { name, old: was, new: is });
  }
}

/** Checks for a whole ratio; the remainder of 1 and 0.01 is not 0, because 0.01 has no exact form. */
function isMultiple(value: number, divisor: number): boolean {
  const ratio = value / divisor;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

function compareProperties(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const { removed, added } = namesOf(old.properties.keys(), now.properties.keys());
  const renamed = removed.length === 1 && added.length === 1 && isRenamed(removed[0] ?? "", added[0] ?? "");
  const names = [...old.properties.keys(), ...now.properties.keys(), ...old.required, ...now.required];
  // A request has no read-only property, and a response no write-only one, even if they are required.
  const absence = use.direction === "sent" ? "readOnly" : "writeOnly";
  for (const name of new Set(names)) {
    const [was, is] = [old.properties.get(name), now.properties.get(name)];
    const isListed = was !== undefined || is !== undefined;
    // A property that only `required` lists has the location of its object.
    const member = {
      old: was ?? (isListed ? absent(pair.old) : pair.old),
      now: is ?? (isListed ? absent(pair.now) : pair.now),
      location: [...pair.location, "properties", name],
    };
    const wasAbsent = was !== undefined && walk.shapeOfOld(was).notes.flags.has(absence);
    const isAbsent = wasAbsent && is !== undefined && walk.shapeOfNow(is).notes.flags.has(absence);
    const required = [old.required.has(name) && !wasAbsent, now.required.has(name) && !isAbsent] as const;
    if (was && !is) {
      if (renamed) addFinding(walk, member, use, "property-renamed", { old: name, new: added[0] ?? "" });
      else if (!use.elsewhere?.has(name)) addFinding(walk, member, use, "property-removed");
    } else if (is && !was) {
      // A read-only property has one kind in both directions, so that it is one change.
      const isNeeded = now.required.has(name) && !walk.shapeOfNow(is).notes.flags.has("readOnly");
      if (!renamed) addFinding(walk, member, use, isNeeded ? "required-property-added" : "property-added");
    } else {
      const kinds = ["property-required", "property-optional"] as const;
      addSwitch(walk, member, use, required, kinds, isListed ? {} : { name });
      if (isListed) compareSchemas(walk, member, { ...inside(use), isRequired: required[0] && required[1] });
    }
  }

  /** A single property with a similar name, or with an equal description, is the same property. */
  function isRenamed(gone: string, come: string): boolean {
    const [before, after] = [old.properties.get(gone)?.node, now.properties.get(come)?.node];
    const [a = "", b = ""] = [gone, come].map((name) => name.replace(/[^a-z0-9]/gi, "").toLowerCase());
    const isAlike = a.includes(b) || b.includes(a) || toObject(before)["description"] !== undefined;
    return isAlike && equal(before, after);
  }
}

/** Compares the rules for unlisted properties, for which the types may have an index signature. */
function compareOthers(walk: Walk, pair: Pair, use: Use, old: Shape["others"], now: Shape["others"]): void {
  if (typeof old === "object" && typeof now === "object") {
    compareSchemas(walk, { old, now, location: [...pair.location, "additionalProperties"] }, inside(use));
    return;
  }
  if (old === now) return;
  const [hadIndex, hasIndex] = [old, now].map((others) => others !== "none" && others !== "unspecified");
  if (hadIndex && hasIndex) addFinding(walk, pair, use, now === "any" ? "index-widened" : "index-narrowed");
  else if (hadIndex) addFinding(walk, pair, use, "index-removed");
  else if (now === "none") addFinding(walk, pair, use, "others-forbidden");
  else if (now === "unspecified") addFinding(walk, pair, use, "others-allowed");
  else addFinding(walk, pair, use, old === "unspecified" && now !== "any" ? "others-restricted" : "index-added");
}

function compareItems(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const [before, after] = [old.tuple, now.tuple];
  if (before.length !== after.length) {
    addFinding(walk, pair, use, "tuple-changed", { old: String(before.length), new: String(after.length) });
    return;
  }
  addSwitch(walk, pair, use, [old.isTupleClosed, now.isTupleClosed], ["tuple-closed", "tuple-opened"]);
  for (const [index, item] of [...before, old.items].entries()) {
    const other = [...after, now.items][index];
    if (item && other) {
      compareSchemas(walk, { old: item, now: other, location: [...pair.location, "items"] }, inside(use));
    } else if (item ?? other) {
      const isForbidden = isNever(item ? walk.shapeOfOld(item) : walk.shapeOfNow(other ?? pair.now));
      const kind = item ? "items-opened" : "items-declared";
      addFinding(walk, pair, use, !isForbidden ? kind : item ? "value-possible" : "value-forbidden");
    }
  }
}

/** Compares unions variant by variant. A schema that is not a union counts as a union with one variant. */
function compareVariants(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const before = variantsOf(pair.old, old);
  const after = variantsOf(pair.now, now);
  const { kept, removed, added } = matchVariants(walk, before, after);
  for (const variant of [...removed, ...added]) {
    const isNew = added.includes(variant);
    const isCovered = isNew
      ? use.direction === "read" && before.some((other) => isCompatible(other, variant))
      : use.direction === "sent" && after.some((other) => isCompatible(variant, other));
    const own = variant.target ? { ...pair, [isNew ? "now" : "old"]: variant.cursor } : pair;
    const kind = isCovered ? "variant-covered" : isNew ? "variant-added" : "variant-removed";
    addFinding(walk, own, use, kind, { name: nameOf(variant) });
  }
  for (const [was, is] of kept) compareVariant(was, is);
  compareDiscriminators(walk, pair, use, old, now);
  if (use.direction === "sent") {
    const kinds = ["union-exclusive", "union-inclusive"] as const;
    if (old.variants && now.variants) addSwitch(walk, pair, use, [old.isExclusive, now.isExclusive], kinds);
    const isWrapped = !old.variants && !old.isExclusive && now.isExclusive;
    const others = after.filter((variant) => kept.every(([, match]) => match !== variant));
    if (isWrapped && others.some(({ shape }) => mayOverlap(old, shape, walk.shapeOfNow))) {
      addFinding(walk, pair, use, "union-exclusive");
    }
  }

  function inner(was: Variant, is: Variant): Pair {
    return { old: was.cursor, now: is.cursor, location: pair.location };
  }

  function compareVariant(was: Variant, is: Variant): void {
    if (sameComponent(walk, was.shape, is.shape)) {
      compareSchemas(walk, inner(was, is), use);
      return;
    }
    const isAlone = !old.variants && use.direction === "sent";
    const elsewhere = new Set(after.flatMap(({ shape }) => (isAlone ? [...shape.properties.keys()] : [])));
    const isChanged = !equal(was.cursor.node, is.cursor.node);
    compareShapes(walk, isChanged ? inner(was, is) : pair, { ...use, elsewhere }, was.shape, is.shape);
  }

  /** Checks that the new variant breaks no caller of the old one. Nested trials could take exponential time. */
  function isCompatible(was: Variant, is: Variant): boolean {
    if (walk.isTrial) return false;
    const findings = findingsOf(walk, compareShapes, inner(was, is), use, was.shape, is.shape);
    return findings.every(({ kind, direction }) => rate(kind, direction).level !== "major");
  }
}

/** Returns the members of a union, or one variant for each type of another schema. */
function variantsOf(cursor: Cursor, shape: Shape): readonly Variant[] {
  if (shape.variants) return shape.variants;
  const types = [...(shape.types ?? [])];
  if (types.length < 2) return [{ cursor, shape, target: shape.target }];
  return types.map((type) => ({ cursor, shape: { ...shape, types: new Set([type]) }, target: undefined }));
}

function matchVariants(
  { newPointer }: Walk,
  old: readonly Variant[],
  now: readonly Variant[],
): ReturnType<typeof pairUp<Variant>> {
  const component = ({ target }: Variant, isNew: boolean): string | undefined => {
    const pointer = target && toPointer(target.pointer);
    return isNew || pointer === undefined ? pointer : newPointer(pointer);
  };
  const { kept, removed, added } = pairUp(old, now, [component, ({ cursor }) => toText(cursor.node), tagOf]);
  const gone = removed.filter((variant) => {
    const alike = added.filter((other) => typesOf(variant) !== undefined && typesOf(variant) === typesOf(other));
    const [best] = alike.sort((a, b) => sharedProperties(variant, b) - sharedProperties(variant, a));
    if (!best) return true;
    kept.push([variant, best]);
    added.splice(added.indexOf(best), 1);
    return false;
  });
  return { kept, removed: gone, added };
}

/** Returns the properties with a single possible value: `type="card"`. */
function tagOf({ shape: { properties } }: Variant): string | undefined {
  const tags = [...properties].flatMap(([name, { node }]) => {
    const { const: value, enum: values } = toObject(node);
    const only: unknown = value ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
    return only === undefined ? [] : [`${name}=${toText(only)}`];
  });
  return tags.length > 0 ? tags.sort().join() : undefined;
}

/** Returns the types of a variant without a tag. */
function typesOf(variant: Variant): string | undefined {
  const { types } = variant.shape;
  return types && tagOf(variant) === undefined ? [...types].sort().join() : undefined;
}

function sharedProperties({ shape: a }: Variant, { shape: b }: Variant): number {
  return [...a.properties.keys()].filter((name) => b.properties.has(name)).length;
}

function nameOf({ target, shape: { types, values } }: Variant): string {
  return target?.pointer.at(-1) ?? values?.join(" or ") ?? [...(types ?? ["any type"])].join(" or ");
}

/** Compares discriminators. A new discriminator is not reported, because the types of the variants show it. */
function compareDiscriminators(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  if (!old.discriminator || !now.discriminator) return;
  const [before, after] = [String(old.discriminator["propertyName"]), String(now.discriminator["propertyName"])];
  if (before !== after) {
    addFinding(walk, pair, use, "discriminator-changed", { old: before, new: after });
    return;
  }
  const [was, is] = [old, now].map(({ discriminator }) => toObject(discriminator?.["mapping"]));
  const names = [Object.keys(was ?? {}), Object.keys(is ?? {})] as const;
  addNames(walk, pair, use, names, ["discriminator-value-added", "discriminator-value-removed"]);
  for (const name of namesOf(...names).kept) {
    const [from = "", to] = [was, is].map((mapping) => toNames(mapping?.[name])[0]?.replace("#/", "/"));
    const isMoved = walk.newPointer(from) !== to;
    if (isMoved) addFinding(walk, pair, use, "discriminator-value-moved", { name, old: from, new: to ?? "" });
  }
}
