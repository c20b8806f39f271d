import { isDeepStrictEqual as equal } from "node:util";
import type { ShapeOf } from "./shape.ts";
import { type Cursor, type createIsSame, enter, enterEach, follow, type Pair, pairUp, type Versions } from "./tree.ts";

/** The levels of a change by semantic versioning, in ascending order. */
export const LEVELS = ["patch", "minor", "major"] as const;

export type Level = (typeof LEVELS)[number];

/** The directions of a changed value: callers send it or read it. */
export const DIRECTIONS = ["sent", "read"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Returns the rank of a level; -1 for "none". */
export function weightOf(level: Level | "none"): number {
  return ["none", ...LEVELS].indexOf(level) - 1;
}

/**
 * The level if callers send the value, the level if they read it, and the time at which a major change breaks them. A
 * kind with one level has no direction.
 */
type Levels = `${Level} ${Level} ${When}` | `${Level} ${When}`;

type When = "compile" | "run";

/** A message may have two parts, `sent | read`, for the two directions. It may contain `{name}`, `{old}` and `{new}`. */
type Row = readonly [levels: Levels, message: string, example: string];

/** All kinds of changes. Only this table decides their levels. */
const TABLE = {
  // Operations.
  "operation-removed": ["major compile", "was removed", "`DELETE /queues/{id}` is dropped"],
  "operation-added": ["minor compile", "is new", "`GET /queues/{id}/calls` is added"],
  "operation-renamed": ["major run", "operationId was {old}, is {new}", "`list-queues` becomes `get-queues`"],
  "path-renamed": ["major compile", "was {old}, is {new}", "`/queues` becomes `/lines`"],
  "base-path-moved": ["major compile", "base path was {old}, is {new}", "`/api` moves into the paths"],
  deprecated: ["minor minor run", "is deprecated", "`deprecated: true` is added"],
  undeprecated: ["patch patch run", "is no longer deprecated", "`deprecated: true` is dropped"],
  "query-rule-added": ["major run", "new query rule: {name}", "`x-query-requires` is added"],
  "query-rule-removed": ["minor run", "query rule removed: {name}", "`x-query-excludes` is dropped"],
  // Servers and credentials.
  "server-removed": ["major run", "{name} is no longer a server", "the API moves to another host"],
  "server-added": ["minor run", "{name} is a new server", "a second host is added"],
  "security-changed": ["major run", "required {old}, requires {new}", "a bearer token replaces HTTP Basic"],
  "security-relaxed": ["minor run", "required {old}, requires {new}", "an API key is enough, too"],
  "unused-scheme-changed": ["patch run", "unused security scheme {name} changed", "an unused scheme is added"],
  "scopes-required": ["major run", "the token needs {new}; it needed {old}", "`Messaging` joins `Voice`"],
  "scopes-relaxed": ["minor run", "the token needs {new}; it needed {old}", "`Messaging` is dropped"],
  // Parameters.
  "parameter-removed": ["major major compile", "is no longer accepted", "`filter` is dropped"],
  "parameter-added": ["minor minor compile", "is new and optional", "an optional `filter` is added"],
  "required-parameter-added": ["major major compile", "is new and required", "a required `region` is added"],
  "parameter-required": ["major major compile", "is now required", "`filter` becomes required"],
  "parameter-optional": ["minor minor compile", "is now optional", "`filter` becomes optional"],
  "serialization-changed": ["major major run", "was sent as {old}, is {new}", "a list gets `explode: false`"],
  // Bodies and responses.
  "body-removed": ["major major compile", "no longer takes a body | no longer has a body", "a response becomes empty"],
  "body-added": ["minor major compile", "is new and optional | has a body now", "an empty response gets a body"],
  "required-body-added": ["major minor compile", "is new and required | is new", "`POST /queues` requires a body"],
  "body-required": ["major minor compile", "is now required | is always present", "a body becomes required"],
  "body-optional": ["minor major compile", "is now optional | may be missing", "`required: true` is dropped"],
  "media-type-removed": ["major major compile", "no longer accepts {name} | is no longer {name}", "JSON is dropped"],
  "media-type-added": ["minor major compile", "accepts {name} | may be {name}", "a request body may be JSON"],
  "unused-media-type-changed": ["patch run", "{name} changed; callers do not use it", "a response may be CSV, too"],
  "status-removed": ["major major compile", "is no longer accepted | is no longer declared", "`404` is dropped"],
  "status-added": ["minor major compile", "is accepted | is newly declared", "`409` is added"],
  "header-removed": ["minor major run", "is no longer declared", "`Location` is dropped from a response"],
  "header-added": ["minor minor run", "is newly declared", "a response declares `Retry-After`"],
  "header-optional": ["minor major run", "is now optional | may be missing", "`Location` is optional"],
  "header-required": ["major minor run", "is now required | is always present", "`Location` is required"],
  "header-schema-changed": ["patch patch run", "has another schema", "a header of a response becomes a date"],
  // Schemas.
  "schema-removed": ["major compile", "was removed", '`Schema<"Queue">` is dropped'],
  "schema-added": ["minor compile", "is new", '`Schema<"Call">` is added'],
  "schema-renamed": ["major compile", "was called {old}", '`Schema<"Queue">` becomes `Schema<"Line">`'],
  "types-changed": ["major major compile", "{name}", "a call stops compiling for another reason"],
  "type-changed": ["major major compile", "was {old}, is {new}", "a string becomes a number"],
  "type-added": ["minor major compile", "was {old}, is {new}", "a number may be a string or anything"],
  "type-removed": ["major major compile", "was {old}, is {new}", "a number or string is only a number"],
  "type-declared": ["major minor compile", "was {old}, is {new}", "a value of any type becomes a number"],
  "integer-required": ["major patch run", "was a number, is an integer", "`number` becomes `integer`"],
  "fraction-allowed": ["minor major run", "was an integer, is a number", "`integer` becomes `number`"],
  "value-forbidden": ["major major compile", "accepts no value | never has a value", "a schema becomes `{ not: {} }`"],
  "value-possible": ["minor minor compile", "values are accepted | may have a value", "`{ not: {} }` is dropped"],
  "null-allowed": ["minor major compile", "may be null", "`null` joins the types"],
  "null-forbidden": ["major minor compile", "may no longer be null | is never null", "`null` leaves the types"],
  "value-added": ["minor major compile", "{name} is a new value", "an enum gets `full`"],
  "value-removed": ["major major compile", "{name} is no longer a value", "an enum loses `closed`"],
  "values-opened": ["minor major compile", "was one of {old}; may be any value", "`enum` is dropped"],
  "values-closed": ["major major compile", "is only one of {new}", "`enum` is added"],
  "known-value-added": ["patch patch run", "lists {name}; any value was possible", "`x-extensible-enum` grows"],
  "known-value-removed": ["patch patch run", "no longer lists {name}", "`x-extensible-enum` shrinks"],
  "constraint-added": ["major patch run", "{name} is new: {new}", "`maxLength: 50` is added"],
  "constraint-removed": ["minor major run", "{name} {old} was removed", "`maxLength: 50` is dropped"],
  "constraint-tightened": ["major patch run", "{name} was {old}, is {new}", "`maxLength` 50 becomes 20"],
  "constraint-loosened": ["minor major run", "{name} was {old}, is {new}", "`maxLength` 50 becomes 500"],
  "constraint-changed": ["major major run", "{name} was {old}, is {new}", "one `pattern` replaces another"],
  "property-removed": ["major major compile", "is no longer accepted | was removed", "`ratio` is dropped"],
  "property-added": ["minor minor compile", "is new and optional | is new", "`depth` is added"],
  "required-property-added": ["major minor compile", "is new and required | is new", "a required `region` is added"],
  "property-renamed": ["major major compile", "is now called {new}", "`wait` becomes `wait_seconds`"],
  "property-required": ["major minor compile", "is now required | is always present", "`name` joins `required`"],
  "property-optional": ["minor major compile", "is now optional | may be missing", "`name` leaves `required`"],
  "others-forbidden": ["major minor run", "has no unlisted properties", "`additionalProperties: false` is added"],
  "others-allowed": ["minor minor run", "may have unlisted properties", "`additionalProperties: false` is dropped"],
  "others-restricted": ["major minor run", "unlisted properties have a schema", "`additionalProperties` gets a schema"],
  "index-added": ["minor minor run", "unlisted properties can be used", "`additionalProperties: true` is added"],
  "index-removed": ["major major compile", "lost its unlisted properties", "`additionalProperties: true` is dropped"],
  "index-narrowed": ["major minor compile", "unlisted properties got a schema", "`true` becomes a schema"],
  "index-widened": ["minor major compile", "unlisted properties may be anything", "a schema becomes `true`"],
  "items-declared": ["major patch compile", "items had any type, have a schema", "`items` is added"],
  "items-opened": ["minor major compile", "items may have any type", "`items` is dropped"],
  "tuple-changed": ["major major compile", "had {old} fixed items, has {new}", "a list becomes a pair"],
  "tuple-closed": ["major patch run", "has only the fixed items", "`items: false` joins `prefixItems`"],
  "tuple-opened": ["minor patch run", "may have more than the fixed items", "`items: false` leaves `prefixItems`"],
  "variant-added": ["minor major compile", "{name} is a new variant", "`oneOf` gets `Cheque`"],
  "variant-removed": ["major major compile", "{name} is no longer a variant", "`oneOf` loses `Cash`"],
  "variant-covered": ["patch patch run", "variant {name} came or went, others cover it", "a narrow variant is dropped"],
  "union-exclusive": ["major patch run", "must match only one variant", "`anyOf` becomes `oneOf`"],
  "union-inclusive": ["minor patch run", "may match several variants", "`oneOf` becomes `anyOf`"],
  "discriminator-changed": ["major major compile", "discriminator was {old}, is {new}", "`type` becomes `kind`"],
  "discriminator-value-removed": ["major major compile", "value {name} was removed", "`mapping` loses `cash`"],
  "discriminator-value-added": ["minor major compile", "discriminator value {name} is new", "`mapping` gets `cheque`"],
  "discriminator-value-moved": ["major major compile", "value {name} was {old}, is {new}", "`mapping` changes `card`"],
  "default-changed": ["major patch run", "default was {old}, is {new}", "`default: 50` becomes `default: 20`"],
  "default-removed": ["major patch run", "default {old} was removed", "`default: 50` is dropped"],
  "default-added": ["patch patch run", "default is declared: {new}", "`default: 50` is added"],
  "unused-default-changed": ["patch run", "unused default was {old}, is {new}", "a required parameter has one"],
  "read-only-set": ["major patch run", "is read-only", "`readOnly: true` is added"],
  "read-only-lifted": ["minor patch run", "is no longer read-only", "`readOnly: true` is dropped"],
  "write-only-set": ["patch major run", "is write-only", "`writeOnly: true` is added"],
  "write-only-lifted": ["patch minor run", "is no longer write-only", "`writeOnly: true` is dropped"],
  // Documentation.
  documentation: ["patch run", "{name} changed", "a description or an example is reworded"],
} as const satisfies Readonly<Record<string, Row>>;

export type Kind = keyof typeof TABLE;

/** Returns the level and the message of a kind of change in one direction; a kind with one level has no direction. */
export function rate(kind: Kind, direction: Direction) {
  const [levels, message] = TABLE[kind];
  const [words, parts] = [levels.split(" "), message.split(" | ")];
  const ofDirection = direction === "sent" ? 0 : -1;
  // The type of the table allows no other words.
  const [level, when] = [words.slice(0, -1).at(ofDirection), words.at(-1)] as [Level, When];
  return { level, message: parts.at(ofDirection) ?? "", when: `${when} time`, isDirected: words.length === 3 } as const;
}

/** Renders the table of CONTRIBUTING.md, with one row for each kind of change. */
export function toPolicyTable(): string {
  const rows = (Object.keys(TABLE) as Kind[]).map((kind) => {
    const [sent, read] = [rate(kind, "sent"), rate(kind, "read")];
    const when = [sent, read].some(({ level }) => level === "major") ? sent.when : "";
    return `| \`${kind}\` | ${sent.level} | ${read.level} | ${when} | ${TABLE[kind][2]} |`;
  });
  return ["| kind | sent | read | breaks at | example |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/** A difference between two contract versions, not rated yet. */
export interface Finding extends Omit<Site, "walk"> {
  readonly kind: Kind;
  readonly detail: Detail;
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
  /** Returns the new pointer of a component, which may be renamed. */
  readonly newPointer: (pointer: string) => string;
  readonly isSame: ReturnType<typeof createIsSame>;
  readonly shapeOf: ShapeOf;
  readonly isTrial?: boolean;
}

/** A node in both versions, and the way in which callers use its value. */
export interface Site extends Pair {
  readonly walk: Walk;
  readonly direction: Direction;
  /** True if the value is part of the client's types. */
  readonly isTyped: boolean;
  /** The operation with the node, such as `GET /queues`. */
  readonly via?: string;
  /** True for a header, which callers send as text, so that a text may have any other type. */
  readonly isText?: boolean;
  /** True if the value is always present in both versions. */
  readonly isRequired?: boolean;
  /** Properties that another variant of a new union accepts. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** Records a difference. Its place is the component or the part of an `allOf` that causes it, if it is only one. */
export function add({ walk, ...site }: Site, kind: Kind, detail: Detail = {}): void {
  walk.findings.push({ ...site, ...causeOf(site), kind, detail });
}

/** Records that a statement about a node became true or false. Returns true if it is true in both versions. */
export function addSwitch(
  site: Site,
  [old, now]: readonly [old: boolean, now: boolean],
  [ifTrue, ifFalse]: readonly [ifTrue: Kind, ifFalse: Kind],
  detail?: Detail,
): boolean {
  if (old !== now) add(site, now ? ifTrue : ifFalse, detail);
  return old && now;
}

/** Records the names that only one version has. */
export function addNames(
  site: Site,
  [old, now]: readonly [old: readonly string[], now: readonly string[]],
  [ifAdded, ifRemoved]: readonly [ifAdded: Kind, ifRemoved: Kind],
): void {
  const { removed, added } = pairUp(old, now);
  for (const name of removed) add(site, ifRemoved, { name });
  for (const name of added) add(site, ifAdded, { name });
}

/** Returns the findings of a comparison without recording them. */
export function findingsOf(site: Site, compare: (trial: Site) => void): readonly Finding[] {
  const walk = { ...site.walk, findings: [], seen: new Set<string>(), isTrial: true };
  compare({ ...site, walk });
  return walk.findings;
}

function causeOf({ old, now }: Versions): Versions {
  const isMerged = (old.parts ?? now.parts) !== undefined;
  if (!isMerged && !equal(old.node, now.node)) return { old, now };
  const partsOf = (cursor: Cursor): readonly Cursor[] =>
    cursor.parts ?? [cursor, ...enterEach(enter(cursor, "allOf"))].map(follow);
  const others = partsOf(now);
  const [cause, ...more] = partsOf(old)
    .map((part, index) => ({ old: part, now: others[index] ?? part }))
    .filter((it) => it.old.node !== undefined && !equal(it.old.node, it.now.node));
  return cause && more.length === 0 ? causeOf(cause) : { old: firstOf(old), now: firstOf(now) };
}

/** Returns the node itself, or the first of several that all apply. */
function firstOf(cursor: Cursor): Cursor {
  return cursor.parts?.[0] ?? cursor;
}
