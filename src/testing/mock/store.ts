import { type JsonObject, objectOf } from "../shared/json.ts";

/** What has been made, changed and deleted since the mock started. */
export interface Memory {
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
export function createMemory(things: Iterable<readonly [location: string, thing: JsonObject]>): Memory {
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
export function readOnly(memory: Memory): Memory {
  return { ...memory, keep: () => undefined, forget: () => undefined };
}

function isIn(asked: PathValues, { thing, within }: Entry): boolean {
  const values: JsonObject = { ...objectOf(thing), ...within };
  return Object.entries(asked).every(([name, value]) => values[name] === undefined || values[name] === value);
}
