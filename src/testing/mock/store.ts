import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { Resource } from "../contract/resources.ts";
import { exampleOfSuccess } from "../contract/sample.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { referencesOfBody, referencesOfPath } from "./target.ts";

/** What has been made, changed and deleted since the mock started. */
export interface Store {
  /** The thing of a location (of any collection: `?/6f3c…`); `"deleted"` once it was; `undefined` if never heard of. */
  readonly recall: (location: string) => JsonObject | "deleted" | undefined;
  /** Keeps a thing, in the place of what was there. */
  readonly keep: (location: string, thing: JsonObject, within?: PathValues) => void;
  readonly forget: (location: string) => void;
  /** The things of a collection that are in the parts named, the newest first. */
  readonly list: (collection: string, within: PathValues) => readonly JsonObject[];
}

/** What a path says of the things below it: the part of a collection that a thing was made in. */
type PathValues = Readonly<Record<string, string>>;

interface Entry {
  readonly thing: JsonObject | "deleted";
  /** `undefined` where only the thing itself can tell. */
  readonly within: PathValues | undefined;
}

/** A memory that begins with some things. */
export function createStore(things: Iterable<readonly [location: string, thing: JsonObject]>): Store {
  const entries = new Map<string, Entry>([...things].map(([at, thing]) => [at, { thing, within: undefined }]));
  const anywhere = (end: string) => [...entries].find(([location]) => location.endsWith(end))?.[1].thing;
  return {
    recall: (location) => (location.startsWith("?/") ? anywhere(location.slice(1)) : entries.get(location)?.thing),
    keep: (location, thing, within = entries.get(location)?.within) => entries.set(location, { thing, within }),
    forget: (location) => entries.set(location, { thing: "deleted", within: undefined }),
    list: (collection, within) => {
      const all = [...entries].filter(([location]) => location.startsWith(`${collection}/`)).map(([, entry]) => entry);
      return all.flatMap((entry) => (entry.thing !== "deleted" && isIn(within, entry) ? [entry.thing] : [])).reverse();
    },
  };
}

/** A memory that nothing is added to. */
export function readOnly(memory: Store): Store {
  return { ...memory, keep: () => undefined, forget: () => undefined };
}

function isIn(asked: PathValues, { thing, within }: Entry): boolean {
  const values: JsonObject = { ...objectOf(thing), ...within };
  return Object.entries(asked).every(([name, value]) => values[name] === undefined || values[name] === value);
}

/** Everything that the contract's examples speak of: what they list, and what their paths and bodies name. */
export function knownResources(
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
  // What is listed is told in full; the newest comes last.
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

/** The thing of a location, as the contract shows one of its kind. */
function exampleOf(resources: ReadonlyMap<string, Resource>, location: string): JsonObject {
  const slash = location.indexOf("/");
  const [name, id] = [location.slice(0, slash), location.slice(slash + 1)];
  const { retriever, lister } = resources.get(name) ?? {};
  return { ...itemsListedBy(lister)[0], ...objectOf(retriever && exampleOfSuccess(retriever)), id };
}
