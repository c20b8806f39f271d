import { toPointer } from "../document/json.ts";
import { type Direction, type Kind, rate } from "./rules.ts";
import { BOUNDS, isNever, mayOverlap, type Notes, ownShape, type Shape, type ShapeOf, type Variant } from "./shape.ts";
import {
  absent,
  type Cursor,
  enter,
  enterEach,
  equal,
  follow,
  type IsSame,
  namesOf,
  type Pair,
  pairUp,
  settle,
  toObject,
  toText,
} from "./tree.ts";

/** A difference between two contract versions, not rated yet. */
export interface Finding {
  readonly kind: Kind;
  readonly direction: Direction;
  /** True if the value is part of the client's types. */
  readonly isTyped: boolean;
  /** The path on which a caller reaches the node. */
  readonly location: readonly string[];
  readonly old: Cursor | undefined;
  readonly now: Cursor | undefined;
  readonly detail: Detail;
  /** The operation with the difference, such as `GET /queues`. */
  readonly via: string | undefined;
}

/** The values that fill a message. */
export interface Detail {
  readonly name?: string;
  readonly old?: string;
  readonly new?: string;
}

/** One run of the comparison. */
export interface Walk {
  readonly findings: Finding[];
  /** The keys of the compared pairs, direction included. */
  readonly seen: Set<string>;
  /** The new pointers of renamed components. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly isSame: IsSame;
  readonly shapeOfOld: ShapeOf;
  readonly shapeOfNow: ShapeOf;
  readonly isTrial?: boolean;
}

/** The way in which callers use a value. */
export interface Use {
  readonly direction: Direction;
  readonly isTyped: boolean;
  readonly via?: string | undefined;
  /** True if the value is always present in both versions. */
  readonly isRequired?: boolean;
  /** Properties that another variant of a new union accepts. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** Returns the use of a part of a value. */
function inside({ direction, isTyped, via }: Use): Use {
  return { direction, isTyped, via };
}

/** Records a difference. If the nodes themselves are equal, it belongs to the component that causes it. */
export function addFinding({ findings }: Walk, pair: Pair, use: Use, kind: Kind, detail: Detail = {}): void {
  const { old, now } = causeOf(pair);
  findings.push({
    kind,
    direction: use.direction,
    isTyped: use.isTyped,
    location: pair.location,
    old: old.node === undefined ? undefined : old,
    now: now.node === undefined ? undefined : now,
    detail,
    via: use.via,
  });
}

function causeOf(pair: Pair): Pair {
  if (pair.old.parts ?? pair.now.parts ?? !equal(pair.old.node, pair.now.node)) return pair;
  const parts = (cursor: Cursor): readonly Cursor[] => [cursor, ...enterEach(enter(cursor, "allOf"))];
  const now = parts(pair.now);
  const causes = parts(pair.old)
    .map((part, index) => ({ old: follow(part), now: follow(now[index] ?? part), location: pair.location }))
    .filter(({ old, now }) => old.node !== undefined && !equal(old.node, now.node));
  const [cause, ...others] = causes;
  return cause && others.length === 0 && toPointer(cause.old.pointer) !== toPointer(pair.old.pointer)
    ? causeOf(cause)
    : pair;
}

/** Compares two versions of a schema, each component once for each direction. */
export function compareSchemas(walk: Walk, pair: Pair, use: Use): void {
  if (walk.isSame(pair)) return;
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
function sameComponent({ renamed }: Walk, old: Shape, now: Shape): Pair | undefined {
  if (!old.target || !now.target) return undefined;
  const name = toPointer(old.target.pointer);
  if ((renamed.get(name) ?? name) !== toPointer(now.target.pointer)) return undefined;
  return settle({ old: old.target, now: now.target, location: [] });
}

function compareShapes(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  if (isNever(old) || isNever(now)) {
    if (isNever(old) !== isNever(now)) addFinding(walk, pair, use, isNever(now) ? "value-forbidden" : "value-possible");
    return;
  }
  if (old.variants || now.variants) {
    compareVariants(walk, pair, use, old, now);
    return;
  }
  if (!compareTypes(walk, pair, use, old, now)) return;
  compareValues(walk, pair, use, old, now);
  compareConstraints(walk, pair, use, old, now);
  compareProperties(walk, pair, use, old, now);
  compareOthers(walk, pair, use, old.others, now.others);
  compareItems(walk, pair, use, old, now);
}

function compareNull(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const isUntyped = [old, now].some(({ types, variants }) => !types && !variants);
  if (old.nullable === now.nullable || isUntyped) return;
  addFinding(walk, pair, use, now.nullable ? "null-allowed" : "null-forbidden");
}

function compareNotes(walk: Walk, pair: Pair, use: Use, old: Notes, now: Notes): void {
  if (old.default !== now.default) {
    const detail = { old: old.default ?? "none", new: now.default ?? "none" };
    if (use.isRequired) addFinding(walk, pair, use, "unused-default-changed", detail);
    else if (old.default === undefined) addFinding(walk, pair, use, "default-added", detail);
    else addFinding(walk, pair, use, now.default === undefined ? "default-removed" : "default-changed", detail);
  }
  compareDeprecation(walk, pair, use, old.isDeprecated, now.isDeprecated);
  if (old.isReadOnly !== now.isReadOnly)
    addFinding(walk, pair, use, now.isReadOnly ? "read-only-set" : "read-only-lifted");
  if (old.isWriteOnly !== now.isWriteOnly)
    addFinding(walk, pair, use, now.isWriteOnly ? "write-only-set" : "write-only-lifted");
}

export function compareDeprecation(walk: Walk, pair: Pair, use: Use, old: boolean, now: boolean): void {
  if (old !== now) addFinding(walk, pair, use, now ? "deprecated" : "undeprecated");
}

/** Compares the types, and returns true if they have one in common, so that comparing more makes sense. */
function compareTypes(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): boolean {
  const removed = typesMissing(old, now);
  const added = typesMissing(now, old);
  if (removed.length + added.length === 0) return true;
  const detail = { old: typesText(old), new: typesText(now) };
  const isNumeric = [...removed, ...added].every((type) => type === "number" || type === "integer");
  if (isNumeric && old.types?.size === now.types?.size) {
    // TypeScript has the type `number` for both.
    addFinding(walk, pair, use, removed.length > 0 ? "integer-required" : "fraction-allowed");
    return true;
  }
  if (!old.types) addFinding(walk, pair, use, "type-declared", detail);
  else if (!now.types) addFinding(walk, pair, use, "type-opened", detail);
  else if (removed.length === 0) addFinding(walk, pair, use, "type-added", detail);
  else addFinding(walk, pair, use, added.length === 0 ? "type-removed" : "type-changed", detail);
  return [...(old.types ?? [])].some((type) => now.types?.has(type));
}

/** Returns the types that the other schema does not accept. A schema of any type counts as one of type "any". */
function typesMissing({ types = new Set(["any"]) }: Shape, { types: others }: Shape): readonly string[] {
  if (!others) return [];
  return [...types].filter((type) => !others.has(type) && !(type === "integer" && others.has("number")));
}

function typesText({ types }: Shape): string {
  return types ? [...types].join(" or ") || "null" : "any type";
}

function compareValues(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  if (old.values && now.values) {
    const { added, removed } = namesOf(old.values, now.values);
    for (const value of removed) addFinding(walk, pair, use, "value-removed", { old: value });
    for (const value of added) addFinding(walk, pair, use, "value-added", { new: value });
  } else if (old.values) addFinding(walk, pair, use, "values-opened", { old: old.values.join(", ") });
  else if (now.values) addFinding(walk, pair, use, "values-closed", { new: now.values.join(", ") });
  else {
    const { added, removed } = namesOf(old.known ?? [], now.known ?? []);
    for (const value of removed) addFinding(walk, pair, use, "known-value-removed", { old: value });
    for (const value of added) addFinding(walk, pair, use, "known-value-added", { new: value });
  }
}

/** Formats whose values are also values of a wider format. */
const NARROWER_FORMATS: Readonly<Record<string, string>> = { '"int32"': '"int64"', '"float"': '"double"' };

function compareConstraints(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  compareEach(old.bounds, now.bounds, (before, after, keyword) =>
    after > before === (BOUNDS.get(keyword) === "lower") ? "constraint-tightened" : "constraint-loosened",
  );
  compareEach(old.asserts, now.asserts, (before, after, keyword) => {
    if (keyword === "format" && NARROWER_FORMATS[before] === after) return "constraint-loosened";
    return keyword === "format" && NARROWER_FORMATS[after] === before ? "constraint-tightened" : "constraint-changed";
  });

  function compareEach<Value extends string | number>(
    before: ReadonlyMap<string, Value>,
    after: ReadonlyMap<string, Value>,
    kindOf: (before: Value, after: Value, keyword: string) => Kind,
  ): void {
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(name), after.get(name)];
      if (was === is) continue;
      const detail = { name, old: String(was), new: String(is) };
      if (was === undefined) addFinding(walk, pair, use, "constraint-added", detail);
      else addFinding(walk, pair, use, is === undefined ? "constraint-removed" : kindOf(was, is, name), detail);
    }
  }
}

function compareProperties(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const names = namesOf(old.properties.keys(), now.properties.keys());
  const { elsewhere } = use;
  const [gone = "", come = ""] = [names.removed[0], names.added[0]];
  if (isRenamed()) addFinding(walk, pairOf(gone), use, "property-renamed", { old: gone, new: come });
  else {
    for (const name of names.removed.filter((it) => !elsewhere?.has(it)))
      addFinding(walk, pairOf(name), use, "property-removed");
    for (const name of names.added)
      addFinding(walk, pairOf(name), use, now.required.has(name) ? "required-property-added" : "property-added");
  }
  const required = namesOf(old.required, now.required);
  const isKept = (name: string): boolean => !names.removed.includes(name) && !names.added.includes(name);
  const detailOf = (name: string): Detail => (isListed(name) ? {} : { name });
  for (const name of required.added.filter(isKept))
    addFinding(walk, pairOf(name), use, "property-required", detailOf(name));
  for (const name of required.removed.filter(isKept))
    addFinding(walk, pairOf(name), use, "property-optional", detailOf(name));
  for (const name of names.kept) {
    const isRequired = old.required.has(name) && now.required.has(name);
    compareSchemas(walk, pairOf(name), { ...inside(use), isRequired });
  }

  function isListed(name: string): boolean {
    return old.properties.has(name) || now.properties.has(name);
  }

  /** A property that only `required` lists has the location of its object. */
  function pairOf(name: string): Pair {
    return {
      old: old.properties.get(name) ?? (isListed(name) ? absent(pair.old) : pair.old),
      now: now.properties.get(name) ?? (isListed(name) ? absent(pair.now) : pair.now),
      location: [...pair.location, "properties", name],
    };
  }

  /** A single property with a similar name, or with an equal description, is the same property. */
  function isRenamed(): boolean {
    const [before, after] = [old.properties.get(gone)?.node, now.properties.get(come)?.node];
    if (names.removed.length !== 1 || names.added.length !== 1 || toText(before) !== toText(after)) return false;
    const [a, b] = [gone, come].map((name) => name.replace(/[^a-z0-9]/gi, "").toLowerCase());
    return a?.includes(b ?? "") || b?.includes(a ?? "") || toObject(before)["description"] !== undefined;
  }
}

/** Compares the rules for unlisted properties, for which the types may have an index signature. */
function compareOthers(walk: Walk, pair: Pair, use: Use, old: Shape["others"], now: Shape["others"]): void {
  if (typeof old === "object" && typeof now === "object") {
    compareSchemas(walk, { old, now, location: [...pair.location, "additionalProperties"] }, inside(use));
    return;
  }
  if (old === now) return;
  const hadIndex = old !== "none" && old !== "unspecified";
  const hasIndex = now !== "none" && now !== "unspecified";
  if (hadIndex && hasIndex) addFinding(walk, pair, use, now === "any" ? "index-widened" : "index-narrowed");
  else if (hadIndex) addFinding(walk, pair, use, "index-removed");
  else if (now === "none") addFinding(walk, pair, use, "others-forbidden");
  else if (now === "unspecified") addFinding(walk, pair, use, "others-allowed");
  else addFinding(walk, pair, use, old === "unspecified" && now !== "any" ? "others-restricted" : "index-added");
}

function compareItems(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const [before = [], after = []] = [old.tuple, now.tuple];
  if (before.length !== after.length) {
    addFinding(walk, pair, use, "tuple-changed", { old: String(before.length), new: String(after.length) });
    return;
  }
  if (old.isTupleClosed !== now.isTupleClosed) {
    addFinding(walk, pair, use, now.isTupleClosed ? "tuple-closed" : "tuple-opened");
  }
  for (const [index, item] of before.entries()) {
    const other = after[index];
    if (other) compareSchemas(walk, { old: item, now: other, location: [...pair.location, "items"] }, inside(use));
  }
  if (old.items && now.items) {
    compareSchemas(walk, { old: old.items, now: now.items, location: [...pair.location, "items"] }, inside(use));
  } else if (old.items ?? now.items) {
    const isForbidden = [old.items && walk.shapeOfOld(old.items), now.items && walk.shapeOfNow(now.items)].some(
      (shape) => shape && isNever(shape),
    );
    if (isForbidden) addFinding(walk, pair, use, now.items ? "value-forbidden" : "value-possible");
    else addFinding(walk, pair, use, now.items ? "items-declared" : "items-opened");
  }
}

/** Compares unions variant by variant. A schema that is not a union counts as a union with one variant. */
function compareVariants(walk: Walk, pair: Pair, use: Use, old: Shape, now: Shape): void {
  const before = variantsOf(pair.old, old);
  const after = variantsOf(pair.now, now);
  const { kept, removed, added } = matchVariants(walk, before, after);
  for (const variant of removed) {
    const isCovered = use.direction === "sent" && after.some((other) => isCompatible(variant, other));
    const kind = isCovered ? "variant-covered" : "variant-removed";
    addFinding(walk, variant.target ? { ...pair, old: variant.cursor } : pair, use, kind, { name: nameOf(variant) });
  }
  for (const variant of added) {
    const isCovered = use.direction === "read" && before.some((other) => isCompatible(other, variant));
    const kind = isCovered ? "variant-covered" : "variant-added";
    addFinding(walk, variant.target ? { ...pair, now: variant.cursor } : pair, use, kind, { name: nameOf(variant) });
  }
  for (const [was, is] of kept) compareVariant(was, is);
  compareDiscriminators(walk, pair, use, old, now);
  if (old.variants && now.variants && use.direction === "sent" && old.isExclusive !== now.isExclusive) {
    addFinding(walk, pair, use, now.isExclusive ? "union-exclusive" : "union-inclusive");
  }
  const isWrapped = !old.variants && !old.isExclusive && now.isExclusive && use.direction === "sent";
  const others = after.filter((variant) => kept.every(([, match]) => match !== variant));
  if (isWrapped && others.some(({ shape }) => mayOverlap(old, shape, walk.shapeOfNow))) {
    addFinding(walk, pair, use, "union-exclusive");
  }

  function compareVariant(was: Variant, is: Variant): void {
    const inner = { old: was.cursor, now: is.cursor, location: pair.location };
    if (sameComponent(walk, was.shape, is.shape)) {
      compareSchemas(walk, inner, use);
      return;
    }
    const isAlone = !old.variants && use.direction === "sent";
    const elsewhere = new Set(after.flatMap(({ shape }) => (isAlone ? [...shape.properties.keys()] : [])));
    const isChanged = !equal(was.cursor.node, is.cursor.node);
    compareShapes(walk, isChanged ? inner : pair, { ...use, elsewhere }, was.shape, is.shape);
  }

  /** Checks that the new variant breaks no caller of the old one. Nested trials could take exponential time. */
  function isCompatible(was: Variant, is: Variant): boolean {
    if (walk.isTrial) return false;
    const trial: Walk = { ...walk, findings: [], seen: new Set(), isTrial: true };
    compareShapes(trial, { old: was.cursor, now: is.cursor, location: pair.location }, use, was.shape, is.shape);
    return trial.findings.every(({ kind, direction }) => rate(kind, direction).level !== "major");
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
  { renamed }: Walk,
  old: readonly Variant[],
  now: readonly Variant[],
): ReturnType<typeof pairUp<Variant>> {
  const component = ({ target }: Variant): string | undefined => target && toPointer(target.pointer);
  const renamedTo = (variant: Variant): string | undefined =>
    renamed.get(component(variant) ?? "") ?? component(variant);
  const text = ({ cursor }: Variant): string => toText(cursor.node);
  const sure = pairUp(old, now, [
    [renamedTo, component],
    [text, text],
    [tagOf, tagOf],
  ]);
  const kept = [...sure.kept];
  const added = new Set(sure.added);
  const removed = sure.removed.filter((variant) => {
    const alike = [...added].filter((other) => typesOf(variant) !== undefined && typesOf(variant) === typesOf(other));
    const [best] = alike.sort((a, b) => sharedProperties(variant, b) - sharedProperties(variant, a));
    if (!best) return true;
    kept.push([variant, best]);
    added.delete(best);
    return false;
  });
  return { kept, removed, added: [...added] };
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
  const [was, is] = [toObject(old.discriminator["mapping"]), toObject(now.discriminator["mapping"])];
  const { removed, added, kept } = namesOf(Object.keys(was), Object.keys(is));
  for (const value of removed) addFinding(walk, pair, use, "discriminator-value-removed", { old: value });
  for (const value of added) addFinding(walk, pair, use, "discriminator-value-added", { new: value });
  for (const name of kept) {
    const [from, to] = [was, is].map((mapping) => String(mapping[name]).replace("#/", "/"));
    if (from === undefined || to === undefined || (walk.renamed.get(from) ?? from) === to) continue;
    addFinding(walk, pair, use, "discriminator-value-moved", { name, old: from, new: to });
  }
}
