import { isDeepStrictEqual as equal } from "node:util";
import { toPointer } from "../document/json.ts";
import { add, addNames, addSwitch, findingsOf, type Kind, rate, type Site } from "./rules.ts";
import { hasType, isNever, mayOverlap, ownShape, type Shape, tightening, type Variant } from "./shape.ts";
import { absent, type Cursor, pairUp, toObject, toText } from "./tree.ts";

/** Compares two versions of a schema, each component once for each direction. */
export function compareSchemas(site: Site): void {
  const { walk, direction, isTyped, isRequired = false } = site;
  if (walk.isSame(site.old.node, site.now.node)) return;
  const key = [direction, isTyped, isRequired, keyOf(site.old), keyOf(site.now)].join(" ");
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const [old, now] = [walk.shapeOf(site.old), walk.shapeOf(site.now)];
  const component = sameComponent(site, old, now);
  if (component) {
    const [was, is] = [walk.shapeOf(component.old), walk.shapeOf(component.now)];
    // The comparison of the component covers its own `null`.
    if (was.nullable === is.nullable) compareNull(site, old, now);
    compareAnnotations(site, ownShape(site.old), ownShape(site.now));
    compareSchemas(component);
  } else {
    compareNull(site, old, now);
    compareAnnotations(site, old, now);
    compareShapes(site, old, now);
  }
}

function keyOf(cursor: Cursor): string {
  return (cursor.parts ?? [cursor]).map(({ pointer }) => toPointer(pointer)).join("&");
}

/** Returns the component that both schemas stand for, maybe renamed. */
function sameComponent(site: Site, old: Shape, now: Shape): Site | undefined {
  if (!old.target || !now.target) return undefined;
  if (site.walk.newPointer(toPointer(old.target.pointer)) !== toPointer(now.target.pointer)) return undefined;
  return { ...site, old: old.target, now: now.target, location: now.target.pointer };
}

/** Steps to a part of a value, which callers use in the same direction. */
function inside(site: Site, old: Cursor, now: Cursor, ...keys: readonly string[]): Site {
  const { isText, isRequired, elsewhere, ...rest } = site;
  return { ...rest, old, now, location: [...site.location, ...keys] };
}

function compareShapes(site: Site, old: Shape, now: Shape): void {
  const never = [isNever(old), isNever(now)] as const;
  if (never.includes(true)) addSwitch(site, never, ["value-forbidden", "value-possible"]);
  else if (old.variants || now.variants) compareVariants(site, old, now);
  else if (compareTypes(site, old, now)) {
    compareValues(site, old, now);
    compareConstraints(site, old, now);
    compareProperties(site, old, now);
    compareOthers(site, old.others, now.others);
    compareItems(site, old, now);
  }
}

function compareNull(site: Site, old: Shape, now: Shape): void {
  if ([old, now].some(({ types, variants }) => !types && !variants)) return;
  addSwitch(site, [old.nullable, now.nullable], ["null-allowed", "null-forbidden"]);
}

function compareAnnotations(site: Site, old: Shape, now: Shape): void {
  if (old.default !== now.default) {
    const kind = old.default === undefined ? "added" : now.default === undefined ? "removed" : "changed";
    const detail = { old: old.default ?? "none", new: now.default ?? "none" };
    add(site, site.isRequired ? "unused-default-changed" : `default-${kind}`, detail);
  }
  compareFlags(site, old.flags, now.flags);
}

const FLAG_KINDS: readonly (readonly [flag: string, ifSet: Kind, ifLifted: Kind])[] = [
  ["deprecated", "deprecated", "undeprecated"],
  ["readOnly", "read-only-set", "read-only-lifted"],
  ["writeOnly", "write-only-set", "write-only-lifted"],
];

export function compareFlags(site: Site, old: Shape["flags"], now: Shape["flags"]): void {
  for (const [flag, ...kinds] of FLAG_KINDS) addSwitch(site, [old.has(flag), now.has(flag)], kinds);
}

/** Compares the types, and returns true if they have one in common, so that comparing more makes sense. */
function compareTypes(site: Site, old: Shape, now: Shape): boolean {
  const [removed, added] = [typesMissing(site, old, now), typesMissing(site, now, old)];
  if (removed.length + added.length === 0) return true;
  const isNumeric = [...removed, ...added].every((type) => type === "number" || type === "integer");
  if (isNumeric && old.types?.size === now.types?.size) {
    // TypeScript has the type `number` for both.
    add(site, removed.length > 0 ? "integer-required" : "fraction-allowed");
    return true;
  }
  const kind = removed.length === 0 ? "type-added" : added.length === 0 ? "type-removed" : "type-changed";
  add(site, old.types ? kind : "type-declared", { old: typesText(old), new: typesText(now) });
  return [...(old.types ?? [])].some((type) => now.types?.has(type));
}

/** Returns the types that the other schema does not accept. A schema of any type counts as one of type "any". */
function typesMissing({ isText }: Site, { types }: Shape, { types: others }: Shape): readonly string[] {
  if (!others || (isText && others.has("string"))) return [];
  return [...(types ?? ["any"])].filter((type) => !hasType(others, type));
}

function typesText({ types }: Shape): string {
  return types ? [...types].join(" or ") || "null" : "any type";
}

function compareValues(site: Site, old: Shape, now: Shape): void {
  if (old.values && now.values) {
    addNames(site, [old.values, now.values], ["value-added", "value-removed"]);
  } else if (old.values) add(site, "values-opened", { old: old.values.join(", ") });
  else if (now.values) add(site, "values-closed", { new: now.values.join(", ") });
  else addNames(site, [old.known ?? [], now.known ?? []], ["known-value-added", "known-value-removed"]);
}

function compareConstraints(site: Site, old: Shape, now: Shape): void {
  for (const name of new Set([...old.constraints.keys(), ...now.constraints.keys()])) {
    const [before, after] = [old.constraints.get(name), now.constraints.get(name)];
    if (before?.text === after?.text) continue;
    const change = before && after ? tightening(before, after, name) : 0;
    const edited = change > 0 ? "tightened" : change < 0 ? "loosened" : "changed";
    const kind = !before ? "added" : !after ? "removed" : edited;
    add(site, `constraint-${kind}`, { name, old: before?.text ?? "", new: after?.text ?? "" });
  }
}

function compareProperties(site: Site, old: Shape, now: Shape): void {
  const { walk, elsewhere } = site;
  const { removed, added } = pairUp([...old.properties.keys()], [...now.properties.keys()]);
  const renamed = removed.length === 1 && added.length === 1 && isRenamed(removed[0] ?? "", added[0] ?? "");
  // A request has no read-only property, and a response no write-only one, even if they are required.
  const absence = site.direction === "sent" ? "readOnly" : "writeOnly";
  const names = [...old.properties.keys(), ...now.properties.keys(), ...old.required, ...now.required];
  for (const name of new Set(names)) {
    const [was, is] = [old.properties.get(name), now.properties.get(name)];
    const isListed = was !== undefined || is !== undefined;
    // A property that only `required` lists has the location of its object.
    const [before, after] = isListed ? [absent(site.old), absent(site.now)] : [site.old, site.now];
    const member = inside(site, was ?? before, is ?? after, "properties", name);
    const wasAbsent = was !== undefined && walk.shapeOf(was).flags.has(absence);
    const isAbsent = wasAbsent && is !== undefined && walk.shapeOf(is).flags.has(absence);
    const required = [old.required.has(name) && !wasAbsent, now.required.has(name) && !isAbsent] as const;
    if (was && !is) {
      if (renamed) add(member, "property-renamed", { old: name, new: added[0] ?? "" });
      else if (!elsewhere?.has(name)) add(member, "property-removed");
    } else if (is && !was) {
      // A read-only property has one kind in both directions, so that it is one change.
      const isNeeded = now.required.has(name) && !walk.shapeOf(is).flags.has("readOnly");
      if (!renamed) add(member, isNeeded ? "required-property-added" : "property-added");
    } else {
      const kinds = ["property-required", "property-optional"] as const;
      const isRequired = addSwitch(member, required, kinds, isListed ? {} : { name });
      if (isListed) compareSchemas({ ...member, isRequired });
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
function compareOthers(site: Site, old: Shape["others"], now: Shape["others"]): void {
  if (typeof old === "object" && typeof now === "object") {
    compareSchemas(inside(site, old, now, "additionalProperties"));
    return;
  }
  if (old === now) return;
  const [hadIndex, hasIndex] = [old, now].map((others) => others !== "none" && others !== "unspecified");
  if (hadIndex && hasIndex) add(site, now === "any" ? "index-widened" : "index-narrowed");
  else if (hadIndex) add(site, "index-removed");
  else if (now === "none") add(site, "others-forbidden");
  else if (now === "unspecified") add(site, "others-allowed");
  else add(site, old === "unspecified" && now !== "any" ? "others-restricted" : "index-added");
}

function compareItems(site: Site, old: Shape, now: Shape): void {
  const [before, after] = [old.tuple, now.tuple];
  if (before.length !== after.length) {
    add(site, "tuple-changed", { old: String(before.length), new: String(after.length) });
    return;
  }
  addSwitch(site, [old.isTupleClosed, now.isTupleClosed], ["tuple-closed", "tuple-opened"]);
  for (const [index, item] of [...before, old.items].entries()) {
    const other = [...after, now.items][index];
    if (item && other) compareSchemas(inside(site, item, other, "items"));
    else if (item) add(site, isNever(site.walk.shapeOf(item)) ? "value-possible" : "items-opened");
    else if (other) add(site, isNever(site.walk.shapeOf(other)) ? "value-forbidden" : "items-declared");
  }
}

/** Compares unions variant by variant. A schema that is not a union counts as a union with one variant. */
function compareVariants(site: Site, old: Shape, now: Shape): void {
  const { walk, direction } = site;
  const [before, after] = [variantsOf(site.old, old), variantsOf(site.now, now)];
  const { kept, removed, added } = matchVariants(site, before, after);
  for (const variant of [...removed, ...added]) {
    const isNew = added.includes(variant);
    const isCovered = isNew
      ? direction === "read" && before.some((other) => isCompatible(other, variant))
      : direction === "sent" && after.some((other) => isCompatible(variant, other));
    const own = variant.target ? { ...site, [isNew ? "now" : "old"]: variant.cursor } : site;
    const kind = isCovered ? "variant-covered" : isNew ? "variant-added" : "variant-removed";
    add(own, kind, { name: nameOf(variant) });
  }
  const isAlone = !old.variants && direction === "sent";
  const elsewhere = new Set(after.flatMap(({ shape }) => (isAlone ? [...shape.properties.keys()] : [])));
  for (const [was, is] of kept) {
    const isChanged = !equal(was.cursor.node, is.cursor.node);
    if (sameComponent(site, was.shape, is.shape)) compareSchemas(between(was, is));
    else compareShapes({ ...(isChanged ? between(was, is) : site), elsewhere }, was.shape, is.shape);
  }
  compareDiscriminators(site, old, now);
  if (direction === "sent") {
    const kinds = ["union-exclusive", "union-inclusive"] as const;
    if (old.variants && now.variants) addSwitch(site, [old.isExclusive, now.isExclusive], kinds);
    const isWrapped = !old.variants && !old.isExclusive && now.isExclusive;
    const others = after.filter((variant) => kept.every(([, match]) => match !== variant));
    if (isWrapped && others.some(({ shape }) => mayOverlap(old, shape, walk.shapeOf))) add(site, "union-exclusive");
  }

  function between(was: Variant, is: Variant): Site {
    return { ...site, old: was.cursor, now: is.cursor };
  }

  /** Checks that the new variant breaks no caller of the old one. Nested trials could take exponential time. */
  function isCompatible(was: Variant, is: Variant): boolean {
    if (walk.isTrial) return false;
    const findings = findingsOf(between(was, is), (trial) => {
      compareShapes(trial, was.shape, is.shape);
    });
    return findings.every((finding) => rate(finding.kind, finding.direction).level !== "major");
  }
}

/** Returns the members of a union, or one variant for each type of another schema. */
function variantsOf(cursor: Cursor, shape: Shape): readonly Variant[] {
  if (shape.variants) return shape.variants;
  const types = [...(shape.types ?? [])];
  if (types.length < 2) return [{ cursor, shape, target: shape.target }];
  return types.map((type) => ({ cursor, shape: { ...shape, types: new Set([type]) }, target: undefined }));
}

function matchVariants({ walk }: Site, old: readonly Variant[], now: readonly Variant[]) {
  const component = ({ target }: Variant): string | undefined => target && walk.newPointer(toPointer(target.pointer));
  /** The properties with a single possible value: `type="card"`. */
  const tag = ({ shape: { properties } }: Variant): string | undefined => {
    const tags = [...properties].flatMap(([name, property]) => {
      const { values = [] } = walk.shapeOf(property);
      return values.length === 1 ? [`${name}=${String(values[0])}`] : [];
    });
    return tags.length > 0 ? tags.sort().join() : undefined;
  };
  const kind = (variant: Variant): string | undefined =>
    tag(variant) === undefined && variant.shape.types ? [...variant.shape.types].sort().join() : undefined;
  const kindWithNames = (variant: Variant): string | undefined =>
    kind(variant)?.concat(toText([...variant.shape.properties.keys()].sort()));
  return pairUp(old, now, [component, ({ cursor }) => toText(cursor.node), tag, kindWithNames, kind]);
}

function nameOf({ target, shape: { types, values } }: Variant): string {
  return target?.pointer.at(-1) ?? values?.join(" or ") ?? [...(types ?? ["any type"])].join(" or ");
}

/** Compares discriminators. A new discriminator is not reported, because the types of the variants show it. */
function compareDiscriminators(site: Site, old: Shape, now: Shape): void {
  if (!old.discriminator || !now.discriminator) return;
  const [before, after] = [String(old.discriminator["propertyName"]), String(now.discriminator["propertyName"])];
  if (before !== after) {
    add(site, "discriminator-changed", { old: before, new: after });
    return;
  }
  const [was, is] = [toObject(old.discriminator["mapping"]), toObject(now.discriminator["mapping"])];
  const names = [Object.keys(was), Object.keys(is)] as const;
  addNames(site, names, ["discriminator-value-added", "discriminator-value-removed"]);
  for (const [name] of pairUp(...names).kept) {
    const [from = "", to = ""] = [was, is].map((mapping) => String(mapping[name]).replace("#/", "/"));
    if (site.walk.newPointer(from) !== to) add(site, "discriminator-value-moved", { name, old: from, new: to });
  }
}
