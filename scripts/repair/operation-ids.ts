import { operationsOf } from "../document/openapi.ts";
import type { Repair } from "./repair.ts";

/**
 * Gives each operation of a path an id of its own, without spaces. Types and errors name operations by their id, which
 * must be "unique among all operations" (https://spec.openapis.org/oas/v3.1.1.html#operation-object); the run-time table
 * separates its fields by spaces. A new id is made of method and path in the document's style, so that it stays the same
 * while the path does. The first operation keeps an id that several have. A webhook loses an id that a path has.
 */
export const operationIds: Repair = ({ root, report }) => {
  const operations = operationsOf(root);
  const style = styleOf(operations.map(({ operation }) => operation["operationId"]));
  const owners = new Map<unknown, string>();
  for (const { name, path, item, method, operation } of operations) {
    const { operationId: id } = operation;
    const owner = owners.get(id);
    const isText = typeof id === "string" && id.trim() !== "";
    const isFree = isText && owner === undefined;
    const words = isFree ? wordsOf(id) : wordsFor(method, path);
    const made = freeId(isFree && !/\s/.test(id) ? id : style.join(words), owners);
    owners.set(made, name);
    if (made === id) continue;
    // A YAML anchor may have given two paths the same object.
    item[method] = { ...operation, operationId: made };
    const became = `; it became ${made}`;
    if (!isText) report("operation without operationId", `${name} has no operationId${became}`, item, method);
    else if (owner !== undefined) {
      const message = `the operationId "${id}" of ${name} is also that of ${owner}${became}`;
      report("duplicate operationId", message, operation, "operationId");
    } else {
      const message = `the operationId "${id}" contains a space${became}`;
      report("operationId with a space", message, operation, "operationId");
    }
  }
  for (const { operation } of operationsOf(root, "webhooks")) {
    const { operationId: id } = operation;
    if (owners.has(id)) Reflect.deleteProperty(operation, "operationId");
    else if (id !== undefined) owners.set(id, "a webhook");
  }
};

interface Style {
  readonly matches: RegExp;
  readonly join: (words: readonly string[]) => string;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The styles of ids, the default first. */
const STYLES: readonly [Style, ...Style[]] = [
  {
    matches: /^[a-z0-9]+(?:[A-Z][a-z0-9]*)+$/,
    join: ([first = "", ...words]) => first.toLowerCase() + words.map((it) => capitalized(it.toLowerCase())).join(""),
  },
  { matches: /^[a-z0-9]+(?:-[a-z0-9]+)+$/, join: (words) => words.join("-").toLowerCase() },
  { matches: /^[a-z0-9]+(?:_[a-z0-9]+)+$/, join: (words) => words.join("_").toLowerCase() },
  { matches: /^(?:[A-Z][a-z0-9]*)+$/, join: (words) => words.map((it) => capitalized(it.toLowerCase())).join("") },
];

/** Returns the style that most ids have. */
function styleOf(ids: readonly unknown[]): Style {
  const count = ({ matches }: Style): number => ids.filter((id) => typeof id === "string" && matches.test(id)).length;
  return STYLES.reduce((best, style) => (count(style) > count(best) ? style : best));
}

/** Returns the words for `GET /queues/{id}`: get, queues, by, id. */
function wordsFor(method: string, path: string): string[] {
  return [method, ...wordsOf(path.replace(/\{([^}]*)\}/g, " by $1 "))];
}

function wordsOf(text: string): string[] {
  return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function freeId(id: string, taken: ReadonlyMap<unknown, unknown>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
