import type { JsonObject } from "../shared/json.ts";

/** The resources of a mock: those it started with, and the effects of the requests since then. */
export interface Store {
  /**
   * Returns the resource at a location; `"deleted"` after its deletion; `undefined` when it never existed. The location
   * `?/6f3c…` matches an id in any collection.
   */
  readonly get: (location: string) => JsonObject | "deleted" | undefined;
  /** Stores a resource, and replaces the one at the same location. */
  readonly set: (location: string, resource: JsonObject, within?: PathValues) => void;
  /** Deletes a resource, and those that were created under its path: `asParent` is its id in their paths. */
  readonly delete: (location: string, asParent: PathValues) => void;
  /** Returns the resources of a collection that were created under these path values, the newest first. */
  readonly list: (collection: string, within?: PathValues) => readonly JsonObject[];
  /** Returns true when a resource of a collection, other than an example, has a value. */
  readonly isTaken: (collection: string, property: string, value: unknown) => boolean;
}

/** Values of path parameters, by property name: the part of a collection in which a resource was created. */
export type PathValues = Readonly<Record<string, string | number>>;

/** A resource that exists from the start. `within` is `undefined` for an example of the contract. */
export type InitialResource = readonly [location: string, resource: JsonObject, within?: PathValues];

interface Entry {
  readonly resource: JsonObject | "deleted";
  /** `undefined` for an example: only its own properties show where it belongs. */
  readonly within: PathValues | undefined;
}

/** Creates a store that holds some resources from the start. */
export function createStore(initial: Iterable<InitialResource>): Store {
  const collections = new Map<string, Map<string, Entry>>();
  const collectionsById = new Map<string, string>();
  const put = (location: string, entry: Entry) => {
    const [collection, id] = splitLocation(location);
    const entries = collections.get(collection) ?? new Map<string, Entry>();
    collections.set(collection, entries.set(id, entry));
    if (!collectionsById.has(id)) collectionsById.set(id, collection);
  };
  const find = (location: string) => {
    const [collection, id] = splitLocation(location);
    return collections.get(collection === "?" ? String(collectionsById.get(id)) : collection)?.get(id);
  };
  const remove = (location: string) => {
    put(location, { resource: "deleted", within: undefined });
  };
  for (const [location, resource, within] of initial) put(location, { resource, within });
  return {
    get: (location) => find(location)?.resource,
    set: (location, resource, within = find(location)?.within) => {
      put(location, { resource, within });
    },
    delete: (location, asParent) => {
      const isBelow = (within: PathValues) =>
        Object.entries(asParent).every(([name, value]) => String(within[name]) === String(value));
      remove(location);
      for (const [collection, entries] of collections) {
        for (const [id, { within }] of entries) {
          if (within !== undefined && isBelow(within)) remove(`${collection}/${id}`);
        }
      }
    },
    list: (collection, within = {}) => {
      const found = [...(collections.get(collection)?.values() ?? [])].flatMap(({ resource, within: own }) => {
        return resource !== "deleted" && belongs(resource, own, within) ? [resource] : [];
      });
      return found.reverse();
    },
    isTaken: (collection, property, value) => {
      const entries = collections.get(collection)?.values() ?? [];
      return [...entries].some(({ resource, within }) => {
        return within !== undefined && resource !== "deleted" && resource[property] === value;
      });
    },
  };
}

/** Returns a view of a store that ignores changes. */
export function readOnly(store: Store): Store {
  return { ...store, set: () => undefined, delete: () => undefined };
}

/** Splits a location into the collection and the id. */
export function splitLocation(location: string): readonly [collection: string, id: string] {
  const slash = location.lastIndexOf("/");
  return [location.slice(0, slash), location.slice(slash + 1)];
}

/**
 * Compares the path values that a resource was created under, or its own values, with the expected ones. It reads no
 * other values, so that lists are fast.
 */
function belongs(resource: JsonObject, within: PathValues | undefined, expected: PathValues): boolean {
  return Object.entries(expected).every(([name, value]) => {
    const own = within?.[name] ?? resource[name];
    return own === undefined || own === value || own === String(value) || own === Number(value);
  });
}
