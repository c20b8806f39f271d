import { toPointer } from "../document/json.ts";
import { type Cursor, childrenOf, enter, enterEach, follow, type Json, toNames, toObject, toText } from "./tree.ts";

/** A schema in normal form: references followed, `allOf` merged, `const` as an enum, `null` as a flag. */
export interface Shape {
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  readonly values: readonly string[] | undefined;
  /** The listed values of an open enum. */
  readonly known: readonly string[] | undefined;
  /** All other keywords that restrict values. */
  readonly constraints: ReadonlyMap<string, Constraint>;
  readonly properties: ReadonlyMap<string, Cursor>;
  readonly required: ReadonlySet<string>;
  readonly others: "unspecified" | "any" | "none" | Cursor;
  readonly items: Cursor | undefined;
  readonly tuple: readonly Cursor[];
  readonly isTupleClosed: boolean;
  /** The unions of the schema and of its `allOf` parts. */
  readonly unions: readonly Union[];
  /** The members of the union; each one includes the rest of the schema. */
  readonly variants: readonly Variant[] | undefined;
  readonly isExclusive: boolean;
  readonly discriminator: Json | undefined;
  /** As JSON text. */
  readonly default: string | undefined;
  /** The keywords that are true, such as `deprecated`. */
  readonly flags: ReadonlySet<string>;
  /** The component that the schema is a reference to. */
  readonly target?: Cursor | undefined;
}

export interface Variant {
  readonly cursor: Cursor;
  readonly shape: Shape;
  /** The component that the member refers to, even if its shape includes more of the schema. */
  readonly target: Cursor | undefined;
}

interface Union {
  readonly isExclusive: boolean;
  readonly list: readonly Cursor[];
}

/** The value of a keyword such as `pattern` or `maxLength`. An exclusive limit does not allow the limit itself. */
interface Constraint {
  readonly text: string;
  readonly limit?: number;
  readonly isExclusive?: boolean;
}

/** The keywords with a numeric limit. */
const BOUND = /^(?:exclusive)?(?:min|max)(?:imum|Length|Items|Properties|Contains)$/i;

/** Keywords that have a field in a shape, or that are only documentation. */
const NO_CONSTRAINTS = new Set(
  (
    "$ref additionalProperties allOf anyOf const default deprecated discriminator enum items oneOf " +
    "prefixItems properties readOnly required type writeOnly " +
    "$anchor $comment $defs $id $schema description example examples externalDocs title xml"
  ).split(" "),
);

/** Patterns that every string matches. */
const ANY_TEXT = ["", "^", "$", "^$|", ".*", "^.*", ".*$", "^.*$"];

export type ShapeOf = (cursor: Cursor) => Shape;

/** Creates a function that reads each schema of the documents once, circular references included. */
export function createShapeOf(): ShapeOf {
  const documents = new Map<unknown, Map<string, Shape>>();
  const shapeOf: ShapeOf = (cursor) => {
    if (cursor.parts) return resolveUnion(cursor.parts.map(shapeOf).reduce(intersect), shapeOf);
    const known = documents.get(cursor.document) ?? new Map<string, Shape>();
    documents.set(cursor.document, known);
    const key = toPointer(cursor.pointer);
    const shape = known.get(key);
    if (shape) return shape;
    const own = ownShape(cursor);
    // Ends the recursion for a schema that is a part of itself.
    known.set(key, own);
    const read = readShape(cursor, own, shapeOf);
    known.set(key, read);
    return read;
  };
  return shapeOf;
}

function readShape(cursor: Cursor, own: Shape, shapeOf: ShapeOf): Shape {
  const { $ref: reference } = toObject(cursor.node);
  const parts = enterEach(enter(cursor, "allOf")).map(shapeOf);
  if (typeof reference === "string") parts.unshift(targetShape(cursor, shapeOf));
  // With a single part and no other keyword, the schema is that component.
  const [part, ...others] = parts;
  const isPart = part && others.length === 0 && isAny(own);
  return resolveUnion(isPart ? annotate(part, own) : parts.reduce(intersect, own), shapeOf);
}

function targetShape(cursor: Cursor, shapeOf: ShapeOf): Shape {
  const target = follow(cursor);
  const shape = shapeOf(target);
  const isComponent = target.pointer[0] === "components" && target.pointer[1] === "schemas";
  return { ...shape, target: shape.target && !isComponent ? shape.target : target };
}

/** Reads the keywords of a schema, except `$ref` and `allOf`. */
export function ownShape(cursor: Cursor): Shape {
  const node = toObject(cursor.node);
  const values = valuesOf(node);
  const types = isFalse(cursor.node) ? new Set<string>() : typesOf(node, values);
  const tuple = enterEach(enter(cursor, "prefixItems"));
  const isClosed = isFalse(node["items"]) || isFalse(node["unevaluatedItems"]);
  const list = node["x-extensible-enum"];
  return {
    types: types && new Set([...types].filter((type) => type !== "null")),
    nullable: types === undefined || types.has("null"),
    values: values?.filter((value) => value !== "null"),
    known: Array.isArray(list) ? list.map(toText) : undefined,
    constraints: constraintsOf(node, types),
    properties: childrenOf(enter(cursor, "properties")),
    required: new Set(toNames(node["required"])),
    others: othersOf(cursor),
    items: node["items"] === undefined || tuple.length > 0 ? undefined : enter(cursor, "items"),
    tuple,
    isTupleClosed: tuple.length > 0 && isClosed,
    unions: ["oneOf", "anyOf"]
      .map((keyword) => ({ isExclusive: keyword === "oneOf", list: enterEach(enter(cursor, keyword)) }))
      .filter(({ list }) => list.length > 0),
    variants: undefined,
    isExclusive: false,
    discriminator: node["discriminator"] === undefined ? undefined : toObject(node["discriminator"]),
    default: "default" in node ? toText(node["default"]) : undefined,
    flags: flagsOf(cursor),
  };
}

/** Returns the keywords of a schema, a parameter or an operation that are true. */
export function flagsOf({ node }: Cursor): ReadonlySet<string> {
  return new Set(Object.entries(toObject(node)).flatMap(([key, value]) => (value === true ? key : [])));
}

/** Checks whether a schema accepts no value. */
export function isNever({ types, nullable, values = [], variants }: Shape): boolean {
  return types?.size === 0 && !nullable && values.length === 0 && !variants;
}

/** Recognizes `false`, `{ not: true }` and `{ not: {} }`. */
function isFalse(node: unknown): boolean {
  const { not } = toObject(node);
  return node === false || not === true || (typeof not === "object" && Object.keys(toObject(not)).length === 0);
}

function valuesOf(node: Json): readonly string[] | undefined {
  if ("const" in node) return [toText(node["const"])];
  return Array.isArray(node["enum"]) ? node["enum"].map(toText) : undefined;
}

/** Returns the types. Without `type`, it infers them from other keywords, as the generated types do. */
function typesOf(node: Json, values: readonly string[] | undefined): ReadonlySet<string> | undefined {
  const named = toNames(node["type"]);
  if (named.length > 0) return new Set([...named, ...(values?.includes("null") ? ["null"] : [])]);
  if (values) return new Set(values.map(typeOf));
  if (node["properties"] || node["additionalProperties"] !== undefined) return new Set(["object"]);
  return node["x-extensible-enum"] ? new Set(["string"]) : undefined;
}

function typeOf(json: string): string {
  const value: unknown = JSON.parse(json);
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Returns all other keywords, unknown ones included, so that no change is ignored. */
function constraintsOf(node: Json, types: ReadonlySet<string> | undefined): ReadonlyMap<string, Constraint> {
  const constraints = new Map<string, Constraint>();
  const isWhole = types?.has("integer") === true && !types.has("number");
  for (const [keyword, value] of Object.entries(node)) {
    const name = keyword.replace("exclusiveM", "m");
    const other = isFree(keyword, value, node) ? undefined : { text: toText(value) };
    const constraint = BOUND.test(keyword) ? boundOf(keyword, node, isWhole) : other;
    if (constraint) constraints.set(name, both(constraints.get(name) ?? constraint, constraint, name));
  }
  return constraints;
}

/** Reads a limit; undefined for one that allows every value. */
function boundOf(keyword: string, node: Json, isWhole: boolean): Constraint | undefined {
  const { [keyword]: limit } = node;
  if (typeof limit !== "number" || (limit === 0 && /^min[A-Z]/.test(keyword))) return undefined;
  // In OpenAPI 3.0, `exclusiveMinimum: true` modifies `minimum`.
  const isExclusive = keyword.startsWith("exclusive") || node[keyword.replace("m", "exclusiveM")] === true;
  if (isExclusive && !isWhole) return { limit, isExclusive, text: `${limit} (exclusive)` };
  // For integers, `exclusiveMinimum: 0` is the same as `minimum: 1`.
  const included = isExclusive ? limit + (/min/i.test(keyword) ? 1 : -1) : limit;
  return { limit: included, isExclusive: false, text: String(included) };
}

/** Checks for a keyword that allows every value, or that another field of the shape holds. */
function isFree(keyword: string, value: unknown, node: Json): boolean {
  if (NO_CONSTRAINTS.has(keyword) || keyword.startsWith("x-")) return true;
  if (keyword === "pattern" && typeof value === "string") return ANY_TEXT.includes(value);
  if (keyword.startsWith("unevaluated")) return isFalse(value) || value === true;
  return (keyword === "uniqueItems" && value === false) || (keyword === "not" && isFalse(node));
}

/** Merges two values of a keyword that both apply. */
function both(a: Constraint, b: Constraint, name: string): Constraint {
  const change = tightening(a, b, name);
  if (change !== 0) return change > 0 ? b : a;
  return a.text === b.text ? a : { text: [a.text, b.text].sort().join(" and ") };
}

/** Formats whose values are also values of a wider format. */
const NARROWER_FORMATS: Readonly<Record<string, string>> = { '"int32"': '"int64"', '"float"': '"double"' };

/** Returns a positive number if the second constraint allows fewer values, a negative one if it allows more. */
export function tightening(old: Constraint, now: Constraint, name: string): number {
  if (old.limit !== undefined && now.limit !== undefined) {
    const raised = now.limit - old.limit;
    return (name.startsWith("min") ? raised : -raised) || Number(now.isExclusive) - Number(old.isExclusive);
  }
  const isWider = (narrow: string, wide: string): boolean =>
    name === "multipleOf" ? isMultiple(Number(narrow), Number(wide)) : NARROWER_FORMATS[narrow] === wide;
  return Number(isWider(now.text, old.text)) - Number(isWider(old.text, now.text));
}

/** Checks for a whole ratio; the remainder of 1 and 0.01 is not 0, because 0.01 has no exact form. */
function isMultiple(value: number, divisor: number): boolean {
  const ratio = value / divisor;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Returns the rule for unlisted properties. The types do not show a schema in `unevaluatedProperties`. */
function othersOf(cursor: Cursor): Shape["others"] {
  const { additionalProperties: additional, unevaluatedProperties: rest } = toObject(cursor.node);
  if (isFalse(additional) || isFalse(rest)) return "none";
  if (additional === undefined) return "unspecified";
  const isAnything = additional === true || Object.keys(toObject(additional)).length === 0;
  return isAnything ? "any" : enter(cursor, "additionalProperties");
}

/** Checks whether a shape accepts every value. */
function isAny(shape: Shape): boolean {
  return shape.types === undefined && !shape.values && !shape.known && isBare(shape);
}

/** Checks whether a shape has only types and values. */
function isBare({ constraints, properties, required, others, items, tuple, unions }: Shape): boolean {
  const isEmpty = [constraints, properties, required].every(({ size }) => size === 0);
  return isEmpty && others === "unspecified" && !items && tuple.length === 0 && unions.length === 0;
}

/** Merges two shapes like `allOf`: a value must satisfy both. */
function intersect(a: Shape, b: Shape): Shape {
  return {
    types: typesOfBoth(a.types, b.types),
    nullable: a.nullable && b.nullable,
    values: a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : (a.values ?? b.values),
    known: a.known ?? b.known,
    constraints: merge(a.constraints, b.constraints, both),
    properties: merge(a.properties, b.properties, toBoth),
    required: new Set([...a.required, ...b.required]),
    others: othersOfBoth(a.others, b.others),
    items: a.items && b.items ? toBoth(a.items, b.items) : (a.items ?? b.items),
    tuple: a.tuple.length > 0 ? a.tuple : b.tuple,
    isTupleClosed: a.isTupleClosed || b.isTupleClosed,
    unions: [...a.unions, ...b.unions],
    variants: undefined,
    isExclusive: false,
    discriminator: a.discriminator ?? b.discriminator,
    default: a.default ?? b.default,
    flags: new Set([...a.flags, ...b.flags]),
  };
}

function typesOfBoth(a: Shape["types"], b: Shape["types"]): Shape["types"] {
  if (!a || !b) return a ?? b;
  return new Set([...[...a].filter((type) => hasType(b, type)), ...[...b].filter((type) => hasType(a, type))]);
}

/** Checks whether a list of types includes a type; `number` includes `integer`. */
export function hasType(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}

function merge<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  join: (x: Value, y: Value, key: string) => Value,
): ReadonlyMap<string, Value> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : join(other, value, key));
  }
  return merged;
}

function toBoth(a: Cursor, b: Cursor): Cursor {
  if (toPointer(a.pointer) === toPointer(b.pointer)) return a;
  return { ...a, node: { allOf: [a.node, b.node] }, parts: [...(a.parts ?? [a]), ...(b.parts ?? [b])] };
}

function othersOfBoth(a: Shape["others"], b: Shape["others"]): Shape["others"] {
  if (a === "none" || b === "none") return "none";
  if (typeof a === "object" && typeof b === "object") return toBoth(a, b);
  if (typeof a === "object") return a;
  return typeof b === "object" || a === "unspecified" ? b : a;
}

/** Normalizes the union of a shape. Moves `null` into a flag, and merges the rest of the schema into each variant. */
function resolveUnion(shape: Shape, shapeOf: ShapeOf, resolved: readonly Union[] = []): Shape {
  // A member that extends the schema of its union has the same union.
  const [union, ...more] = shape.unions.filter((it) => !resolved.includes(it));
  if (!union || shape.variants) return shape;
  const members = union.list.map((cursor): Variant => {
    const member = shapeOf(cursor);
    return { cursor, shape: member, target: member.target };
  });
  const others = members.filter((member) => !isNull(member.shape));
  const nullable = shape.nullable && members.some((member) => member.shape.nullable);
  const constraints = new Map(shape.constraints);
  const further = more.map(({ list }) => list.map(({ node }) => node));
  if (further.length > 0) constraints.set("oneOf and anyOf", { text: toText(further) });
  const rest: Shape = { ...shape, unions: [], constraints };
  // A single component next to `null` stays that component, even if it is a union itself.
  const variants = others.length > 1 ? distinct(others.flatMap(flatten)) : others;
  const isImplied = isImpliedBy(rest, variants);
  const toWhole = (part: Shape): Shape => resolveUnion(intersect(rest, part), shapeOf, [...resolved, union]);
  const merged = isImplied ? variants : variants.map((it) => ({ ...it, shape: toWhole(it.shape) }));
  const [only = { shape: rest }, second] = merged;
  if (!second) return { ...annotate(only.shape, rest), nullable, isExclusive: union.isExclusive };
  const listed = isImplied ? toEnum(rest, variants, union) : undefined;
  if (listed) return { ...listed, nullable };
  return { ...shape, nullable, variants: merged, isExclusive: union.isExclusive && !areApart(variants) };
}

/** Turns a union of values into an enum, and a union of types into a list of types. */
function toEnum(rest: Shape, variants: readonly Variant[], { isExclusive }: Union): Shape | undefined {
  const shapes = variants.map(({ shape }) => shape);
  if (!shapes.every((it) => isBare(it) && it.types)) return undefined;
  const types = new Set(shapes.flatMap((it) => [...(it.types ?? [])]));
  const values = [...new Set(shapes.flatMap((it) => it.values ?? it.known ?? []))];
  if (shapes.every((it) => it.values)) return { ...rest, types, values };
  // Beside any value of the same type, the listed values are those of an open enum.
  const open = new Set(shapes.flatMap((it) => (it.values || it.known ? [] : [...(it.types ?? [])])));
  if (![...types].every((type) => hasType(open, type))) return undefined;
  if (values.length === 0) return { ...rest, types };
  return isExclusive ? undefined : { ...rest, types, known: values };
}

/** Adds the annotations next to a schema. */
function annotate(shape: Shape, { default: value, flags, discriminator }: Shape): Shape {
  return {
    ...shape,
    default: value ?? shape.default,
    flags: new Set([...shape.flags, ...flags]),
    discriminator: discriminator ?? shape.discriminator,
  };
}

/** Checks whether each variant repeats all other keywords of the schema. */
function isImpliedBy(rest: Shape, variants: readonly Variant[]): boolean {
  const { types } = rest;
  if (!isAny({ ...rest, types: undefined })) return false;
  return !types || variants.every(({ shape }) => [...(shape.types ?? ["?"])].every((type) => hasType(types, type)));
}

/** Replaces a nested union by its members. */
function flatten(member: Variant): readonly Variant[] {
  const { variants, nullable } = member.shape;
  if (!variants || !isImpliedBy({ ...member.shape, unions: [] }, variants)) return [member];
  return variants.map((it) => ({ ...it, shape: nullable ? { ...it.shape, nullable } : it.shape }));
}

function distinct(variants: readonly Variant[]): readonly Variant[] {
  return [...new Map(variants.map((it) => [toPointer((it.target ?? it.cursor).pointer), it])).values()];
}

function isNull({ types, nullable, values = [] }: Shape): boolean {
  return nullable && types?.size === 0 && values.length === 0;
}

/** Checks that no two variants share a type; `oneOf` and `anyOf` are then equivalent. */
function areApart(variants: readonly Variant[]): boolean {
  const all = variants.flatMap(({ shape }) => [...(shape.types ?? ["", ""])]);
  return new Set(all.map((type) => type.replace("integer", "number"))).size === all.length;
}

/** Checks whether a value that a caller builds for the first shape may also satisfy the second one. */
export function mayOverlap(first: Shape, second: Shape, shapeOf: ShapeOf): boolean {
  if (first.variants || second.variants) return true;
  const types = typesOfBoth(first.types, second.types);
  if (types?.size === 0) return false;
  if (first.values && second.values) return first.values.some((value) => second.values?.includes(value));
  if (types && !types.has("object")) return true;
  if ([...second.required].some((name) => !first.properties.has(name) && first.properties.size > 0)) return false;
  if (second.others === "none" && [...first.required].some((name) => !second.properties.has(name))) return false;
  return [...first.required].every((name) => {
    const [a, b] = [first.properties.get(name), second.properties.get(name)];
    return !a || !b || mayOverlap(shapeOf(a), shapeOf(b), shapeOf);
  });
}
