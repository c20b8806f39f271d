import type { Contract } from "../contract.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../json.ts";
import { exampleOfSuccess } from "../success.ts";
import { isPage } from "./place.ts";

/** What has been made, changed and deleted since the mock started. */
export interface Memory {
  /** The thing of a location; `"deleted"` once it was; `undefined` where it was never heard of. */
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

/** A memory that begins with what the contract's own examples list. */
export function createMemory(contract: Contract): Memory {
  const entries = new Map<string, Entry>(examplesOf(contract));
  return {
    recall: (location) => entries.get(location)?.thing,
    keep: (location, thing, within = entries.get(location)?.within) => entries.set(location, { thing, within }),
    forget: (location) => entries.set(location, { thing: "deleted", within: undefined }),
    list: (collection, within) => {
      const all = [...entries].filter(([location]) => location.startsWith(`${collection}/`)).map(([, entry]) => entry);
      return all.flatMap((entry) => (entry.thing !== "deleted" && isIn(within, entry) ? [entry.thing] : [])).reverse();
    },
  };
}

function examplesOf(contract: Contract): [string, Entry][] {
  return contract.operations
    .filter((operation) => operation.method === "GET" && isPage(contract, operation))
    .flatMap((operation) => {
      const collection = operation.path.split("/").at(-1) ?? "";
      const { data } = objectOf(exampleOfSuccess(operation));
      return listOf(data)
        .filter(isObject)
        .filter(({ id }) => typeof id === "string")
        .map((thing): [string, Entry] => [`${collection}/${String(thing["id"])}`, { thing, within: undefined }])
        .reverse();
    });
}

function isIn(asked: PathValues, { thing, within }: Entry): boolean {
  const values: JsonObject = { ...objectOf(thing), ...within };
  return Object.entries(asked).every(([name, value]) => values[name] === undefined || values[name] === value);
}
