import { isDeepStrictEqual as equal } from "node:util";
import { childOf, isRecord, targetOf, toKeys, toPointer } from "../document/json.ts";

/** An object of a contract with unchecked fields. */
export type Json = Readonly<Record<string, unknown>>;

/** A node of a contract. A cursor with `parts` stands for several schemas that all apply. */
export interface Cursor {
  readonly document: unknown;
  readonly node: unknown;
  /** The location of the node itself; behind a `$ref`, that of its target. */
  readonly pointer: readonly string[];
  readonly parts?: readonly Cursor[];
}

/** The same node in both contract versions; `node` is undefined in a version without it. */
export interface Versions {
  readonly old: Cursor;
  readonly now: Cursor;
}

/**
 * The same node with the path on which callers reach it. `location` differs from the node's own pointer if a `$ref` leads
 * to different components.
 */
export interface Pair extends Versions {
  readonly location: readonly string[];
}

/** Returns an empty object for any value that is not an object; the linter checks the structure. */
export function toObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the strings of a list; a single string counts as a list with one item. */
export function toNames(value: unknown): readonly string[] {
  return [value].flat().filter((name) => typeof name === "string");
}

/** Converts a value to JSON text that does not depend on the order of keys. */
export function toText(value: unknown): string {
  if (value === undefined) return "undefined";
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

export function start(document: unknown): Cursor {
  return { document, node: document, pointer: [] };
}

/** Steps to a descendant; its node is undefined if the contract has none. */
export function enter({ document, node, pointer }: Cursor, ...keys: readonly string[]): Cursor {
  return { document, node: keys.reduce(childOf, node), pointer: [...pointer, ...keys] };
}

/** Steps to each item of a list. */
export function enterEach(list: Cursor): readonly Cursor[] {
  return toList(list.node).map((_, index) => enter(list, String(index)));
}

/** Steps to the same descendant in both versions. */
export function enterBoth<Place extends Pair>(pair: Place, ...keys: readonly string[]): Place {
  const { old, now, location } = pair;
  return { ...pair, old: enter(old, ...keys), now: enter(now, ...keys), location: [...location, ...keys] };
}

/** Nodes by an identity that both versions have. */
export type Children = ReadonlyMap<string, Cursor>;

type ToIdentity = (key: string, node: unknown) => string;

/** Returns the children of an object or a list. Their identity is their key by default. */
export function childrenOf(cursor: Cursor, toIdentity: ToIdentity = (key) => key): Children {
  const entries = isRecord(cursor.node) ? Object.entries(cursor.node) : [];
  return new Map(entries.map(([key, node]) => [toIdentity(key, node), enter(cursor, key)]));
}

/** Steps to each child that at least one version has. Children with the same identity are the same. */
export function enterAll<Place extends Pair>(pair: Place, toIdentity?: ToIdentity): readonly Place[] {
  const pairs = pairByKey(pair, childrenOf(pair.old, toIdentity), childrenOf(pair.now, toIdentity));
  return pairs.map((child) => ({ ...child, location: [...pair.location, ...child.now.pointer.slice(-1)] }));
}

/** Pairs the nodes that have the same key. The location is the pointer of the newer one. */
export function pairByKey<Place extends Pair>(pair: Place, old: Children, now: Children): readonly Place[] {
  return [...new Set([...old.keys(), ...now.keys()])].map((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const cursor = is ?? was ?? pair.now;
    return { ...pair, old: was ?? absent(cursor), now: is ?? absent(cursor), location: cursor.pointer };
  });
}

/** Checks which of the two versions have a node. */
export function presence({ old, now }: Pair): readonly [old: boolean, now: boolean] {
  return [old.node !== undefined, now.node !== undefined];
}

/** Resolves `$ref`. */
export function follow(cursor: Cursor): Cursor {
  let target = cursor;
  // The reader rejects references that lead nowhere; the limit ends circular ones.
  for (let steps = 0; steps < 100; steps++) {
    const { $ref: reference } = toObject(target.node);
    if (typeof reference !== "string") return target;
    target = enter(start(cursor.document), ...toKeys(reference));
  }
  return { ...target, node: true };
}

/** Resolves `$ref` in both versions. If both refer to the same component, it becomes the location. */
export function followBoth<Place extends Pair>(pair: Place): Place {
  const [old, now] = [follow(pair.old), follow(pair.now)];
  const isShared = now.pointer[0] === "components" && equal(old.pointer, now.pointer);
  return { ...pair, old, now, location: isShared ? now.pointer : pair.location };
}

/** Returns the cursor of a node that does not exist. */
export function absent(cursor: Cursor): Cursor {
  return { ...cursor, node: undefined };
}

/** Returns the JSON pointer of the component or operation that contains a node. */
export function ownerOf(pointer: readonly string[]): string {
  return toPointer(pointer.slice(0, 3));
}

/** Matches items by equal keys, from the most to the least reliable key. By default, it matches equal items. */
export function pairUp<Item>(
  old: readonly Item[],
  now: readonly Item[],
  keyFunctions: readonly ((item: Item) => string | undefined)[] = [toText],
): { kept: (readonly [Item, Item])[]; removed: Item[]; added: Item[] } {
  const kept: (readonly [Item, Item])[] = [];
  let removed = [...new Set(old)];
  const added = new Set(now);
  for (const keyOf of keyFunctions) {
    const waiting = groupBy(added, keyOf);
    removed = removed.filter((item) => {
      const key = keyOf(item);
      const match = key === undefined ? undefined : waiting.get(key)?.shift();
      if (match === undefined) return true;
      kept.push([item, match]);
      added.delete(match);
      return false;
    });
  }
  return { kept, removed, added: [...added] };
}

/** Groups items by a key, in the order of their first items. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Creates a function that returns the pointers of the components that a node refers to, directly or indirectly. */
export function reachIn(document: unknown): (node: unknown) => ReadonlySet<string> {
  const directOf = memoize((owner) => ownersIn(targetOf(document, owner)));
  return (node) => {
    const reached = new Set(ownersIn(node));
    // A loop over a set also visits the items that it adds.
    for (const owner of reached) for (const next of directOf(owner)) reached.add(next);
    return reached;
  };
}

function ownersIn(node: unknown, owners = new Set<string>()): Set<string> {
  if (!isRecord(node)) return owners;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "object") ownersIn(value, owners);
    else if (key === "$ref" && typeof value === "string") owners.add(ownerOf(toKeys(value)));
  }
  for (const target of Object.values(toObject(toObject(toObject(node)["discriminator"])["mapping"])))
    if (typeof target === "string" && target.startsWith("#/")) owners.add(ownerOf(toKeys(target)));
  return owners;
}

/** Creates a function that checks that two nodes are equal, with all components that they refer to. */
export function createIsSame(old: unknown, now: unknown): (before: unknown, after: unknown) => boolean {
  const reach = reachIn(now);
  const isEqualAt = memoize((owner) => equal(targetOf(old, owner), targetOf(now, owner)));
  const isCleanAt = memoize((owner) => [owner, ...reach(targetOf(now, owner))].every(isEqualAt));
  return (before, after) => equal(before, after) && [...ownersIn(after)].every(isCleanAt);
}

function memoize<Value>(decide: (owner: string) => Value): (owner: string) => Value {
  const known = new Map<string, Value>();
  return (owner) => {
    const result = known.get(owner) ?? decide(owner);
    known.set(owner, result);
    return result;
  };
}

/** Removes the names of parameters from a path or URL template. */
export function withoutNames(template: string): string {
  return template.replace(/\{[^}]*\}/g, "{}");
}

function isObject(value: unknown): value is Json {
  return isRecord(value) && !Array.isArray(value);
}
