import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { Resource } from "../contract/resources.ts";
import { exampleOfSuccess } from "../contract/sample.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { referencesOfBody, referencesOfPath } from "./target.ts";

/** The resources of a mock: those it started with, and the effects of the requests since then. */
export interface Store {
  /**
   * Returns the resource at a location; `"deleted"` after its deletion; `undefined` when it never existed. The location
   * `?/6f3c…` matches an id in any collection.
   */
  readonly get: (location: string) => JsonObject | "deleted" | undefined;
  /** Stores a resource, and replaces the one at the same location. */
  readonly set: (location: string, resource: JsonObject, within?: PathValues) => void;
  readonly delete: (location: string) => void;
  /** Returns the resources of a collection that were created under these path values, the newest first. */
  readonly list: (collection: string, within: PathValues) => readonly JsonObject[];
}

/** Values of path parameters, by property name: the part of a collection in which a resource was created. */
type PathValues = Readonly<Record<string, string>>;

interface Entry {
  readonly resource: JsonObject | "deleted";
  /** `undefined` for an example: only its own properties show where it belongs. */
  readonly within: PathValues | undefined;
}

/** Creates a store that holds some resources from the start. */
export function createStore(resources: Iterable<readonly [location: string, resource: JsonObject]>): Store {
  const entries = new Map<string, Entry>([...resources].map(([at, resource]) => [at, { resource, within: undefined }]));
  const anywhere = (end: string) => [...entries].find(([location]) => location.endsWith(end))?.[1].resource;
  return {
    get: (location) => (location.startsWith("?/") ? anywhere(location.slice(1)) : entries.get(location)?.resource),
    set: (location, resource, within = entries.get(location)?.within) => entries.set(location, { resource, within }),
    delete: (location) => entries.set(location, { resource: "deleted", within: undefined }),
    list: (collection, within) => {
      const all = [...entries].filter(([location]) => location.startsWith(`${collection}/`)).map(([, entry]) => entry);
      return all
        .flatMap((entry) => (entry.resource !== "deleted" && isIn(within, entry) ? [entry.resource] : []))
        .reverse();
    },
  };
}

/** Returns a view of a store that ignores changes. */
export function readOnly(store: Store): Store {
  return { ...store, set: () => undefined, delete: () => undefined };
}

function isIn(expected: PathValues, { resource, within }: Entry): boolean {
  const values: JsonObject = { ...objectOf(resource), ...within };
  return Object.entries(expected).every(([name, value]) => values[name] === undefined || values[name] === value);
}

/** Returns the resources in the contract's examples: the items of lists, and the ids in paths and request bodies. */
export function exampleResources(
  contract: Contract,
  resources: ReadonlyMap<string, Resource>,
): ReadonlyMap<string, JsonObject> {
  const listed = [...resources.values()].flatMap(({ name, lister }) =>
    itemsListedBy(lister).map((item) => [`${name}/${String(item["id"])}`, item] as const),
  );
  const named = contract.operations
    .flatMap((operation) => [
      ...referencesOfPath(resources, operation, pathExamples(operation)),
      ...bodyExamples(operation).flatMap((body) => referencesOfBody(contract, resources, operation, body)),
    ])
    .map((location) => [location, exampleOf(resources, location)] as const);
  // Listed items come last: they are complete and replace those from references. The newest has to be the last of all.
  return new Map([...named, ...listed.reverse()]);
}

function itemsListedBy(lister: Operation | undefined): readonly JsonObject[] {
  const { data } = objectOf(lister && exampleOfSuccess(lister));
  return listOf(data)
    .filter(isObject)
    .filter(({ id }) => typeof id === "string");
}

function pathExamples({ parameters }: Operation): Readonly<Record<string, unknown>> {
  const inPath = parameters.filter((parameter) => parameter.in === "path" && parameter.example !== undefined);
  return Object.fromEntries(inPath.map(({ name, example }) => [name, example]));
}

function bodyExamples({ body }: Operation): readonly JsonObject[] {
  return [...(body?.content.values() ?? [])].flatMap(({ examples }) => examples).filter(isObject);
}

/** Returns the contract's example of a resource, with the id of a location. */
function exampleOf(resources: ReadonlyMap<string, Resource>, location: string): JsonObject {
  const slash = location.indexOf("/");
  const [name, id] = [location.slice(0, slash), location.slice(slash + 1)];
  const { retriever, lister } = resources.get(name) ?? {};
  return { ...itemsListedBy(lister)[0], ...objectOf(retriever && exampleOfSuccess(retriever)), id };
}
