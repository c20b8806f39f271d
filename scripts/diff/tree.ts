/** An object of a contract whose fields have not been checked. */
export interface Json {
  readonly [key: string]: unknown;
}

/** A node of a contract. A cursor with `parts` stands for several schemas that hold at the same time. */
export interface Cursor {
  readonly document: unknown;
  readonly node: unknown;
  /** The location of the node itself, below a `$ref` that of its target. */
  readonly pointer: readonly string[];
  readonly parts?: readonly Cursor[];
}

/**
 * The same node in both contracts; `node` is undefined on the side that lacks it. `location` is the path on which a caller
 * reaches the node, which is not its location when a `$ref` leads to different components.
 */
export interface Pair {
  readonly old: Cursor;
  readonly now: Cursor;
  readonly location: readonly string[];
}

/** Reads anything but an object as an empty object, because the linter and not the comparison checks the form. */
export function toObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of a list; a single string counts as a list of one. */
export function toNames(value: unknown): readonly string[] {
  return [value].flat().filter((name) => typeof name === "string");
}

/** Gives equal text for equal values, whatever the order of their keys. */
export function toText(value: unknown): string {
  if (value === undefined) return "undefined";
  return JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? sorted(inner) : inner));
}

function sorted(object: Json): Json {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function start(document: unknown): Cursor {
  return { document, node: document, pointer: [] };
}

/** Steps to a descendant, whose node is undefined where the contract has none. */
export function enter({ document, node, pointer }: Cursor, ...keys: readonly (string | number)[]): Cursor {
  const names = keys.map(String);
  return { document, node: names.reduce(childOf, node), pointer: [...pointer, ...names] };
}

/** The elements of a list. */
export function enterEach(list: Cursor): readonly Cursor[] {
  return toList(list.node).map((_, index) => enter(list, index));
}

/** Steps to the same descendant on both sides. */
export function enterBoth({ old, now, location }: Pair, ...keys: readonly (string | number)[]): Pair {
  return { old: enter(old, ...keys), now: enter(now, ...keys), location: [...location, ...keys.map(String)] };
}

/** Resolves `$ref`. */
export function follow(cursor: Cursor): Cursor {
  let target = cursor;
  // Reading refuses a reference to nothing; the limit ends a circle of references.
  for (let steps = 0; steps < 100; steps++) {
    const { $ref: reference } = toObject(target.node);
    if (typeof reference !== "string") return target;
    target = enter(start(cursor.document), ...toSegments(reference));
  }
  return { ...target, node: true };
}

/** Resolves `$ref` on both sides; a component that both refer to is the location from there on. */
export function followBoth({ old, now, location }: Pair): Pair {
  const pair = { old: follow(old), now: follow(now), location };
  return pair.now.pointer[0] === "components" && toPointer(pair.old.pointer) === toPointer(pair.now.pointer)
    ? settle(pair)
    : pair;
}

/** The same pair, reached at its own location. */
export function settle(pair: Pair): Pair {
  return { ...pair, location: pair.now.pointer };
}

/** A side of a pair that does not exist. */
export function absent(cursor: Cursor): Cursor {
  return { ...cursor, node: undefined };
}

/** The JSON pointer of the component or operation that a node is in. */
export function ownerOf(pointer: readonly string[]): string {
  return toPointer(pointer.slice(0, 3));
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
export function toPointer(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The segments of a `$ref` such as `#/components/schemas/Queue`. */
export function toSegments(reference: string): string[] {
  const pointer = reference.replace(/^[^#]*#/, "");
  return unescaped(pointer)
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function unescaped(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/** Splits the names of two versions; `added` and `kept` have the order of the newer one. */
export function namesOf(
  old: Iterable<string>,
  now: Iterable<string>,
): { removed: string[]; added: string[]; kept: string[] } {
  const before = new Set(old);
  const after = new Set(now);
  return {
    removed: [...before].filter((name) => !after.has(name)),
    added: [...after].filter((name) => !before.has(name)),
    kept: [...after].filter((name) => before.has(name)),
  };
}

/** Matches items by equal signs, from the most to the least certain sign. */
export function pairUp<Item>(
  old: readonly Item[],
  now: readonly Item[],
  signs: readonly (readonly [ofOld: Sign<Item>, ofNow: Sign<Item>])[],
): { kept: (readonly [Item, Item])[]; removed: Item[]; added: Item[] } {
  const kept: (readonly [Item, Item])[] = [];
  let removed = [...old];
  const added = new Set(now);
  for (const [ofOld, ofNow] of signs) {
    const waiting = groupBy(added, ofNow);
    removed = removed.filter((item) => {
      const sign = ofOld(item);
      const match = sign === undefined ? undefined : waiting.get(sign)?.shift();
      if (match === undefined) return true;
      kept.push([item, match]);
      added.delete(match);
      return false;
    });
  }
  return { kept, removed, added: [...added] };
}

type Sign<Item> = (item: Item) => string | undefined;

function groupBy<Item>(items: Iterable<Item>, signOf: Sign<Item>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const sign = signOf(item);
    if (sign !== undefined) groups.set(sign, [...(groups.get(sign) ?? []), item]);
  }
  return groups;
}

/** Follows the references of a document from component to component. */
export interface References {
  /** The JSON pointers of the components that a node refers to, directly and through others. */
  readonly reach: (node: unknown) => ReadonlySet<string>;
}

export function referencesOf(document: unknown): References {
  const direct = new Map<string, ReadonlySet<string>>();
  const directOf = (head: string): ReadonlySet<string> => {
    const heads = direct.get(head) ?? ownersIn(nodeAt(document, head));
    direct.set(head, heads);
    return heads;
  };
  return {
    reach: (node) => {
      const reached = new Set(ownersIn(node));
      // A loop over a set also visits what is added on the way.
      for (const head of reached) for (const next of directOf(head)) reached.add(next);
      return reached;
    },
  };
}

function nodeAt(document: unknown, pointer: string): unknown {
  return toSegments(pointer).reduce(childOf, document);
}

function ownersIn(node: unknown, heads = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return heads;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "object") ownersIn(value, heads);
    else if (key === "$ref" && typeof value === "string") heads.add(ownerOf(toSegments(value)));
  }
  for (const target of Object.values(toObject(toObject(toObject(node)["discriminator"])["mapping"])))
    if (typeof target === "string" && target.startsWith("#/")) heads.add(ownerOf(toSegments(target)));
  return heads;
}

/** Answers whether two nodes are equal, together with all components that they refer to. */
export type IsSame = (pair: Pair) => boolean;

export function createIsSame(old: unknown, now: unknown): IsSame {
  const references = referencesOf(now);
  const isEqualAt = memoize((head) => equal(nodeAt(old, head), nodeAt(now, head)));
  const isCleanAt = memoize((head) => [head, ...references.reach(nodeAt(now, head))].every(isEqualAt));
  return (pair) => equal(pair.old.node, pair.now.node) && [...ownersIn(pair.now.node)].every(isCleanAt);
}

function memoize(decide: (head: string) => boolean): (head: string) => boolean {
  const known = new Map<string, boolean>();
  return (head) => {
    const answer = known.get(head) ?? decide(head);
    known.set(head, answer);
    return answer;
  };
}

/** Compares two JSON values; the order of keys does not matter. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function childOf(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node[Number(key)];
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}
