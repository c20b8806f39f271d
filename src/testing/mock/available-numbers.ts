import type { Operation } from "../contract/operation.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import { operationObject } from "./extensions.ts";
import type { MockState } from "./state.ts";

/**
 * Returns the phone numbers that an operation offers (`x-offers`), generated to match its query; `undefined` for any
 * other operation. It does not offer a number that the project has already.
 */
export function availableNumbers(
  { contract, store }: MockState,
  operation: Operation,
  query: URLSearchParams,
  example: JsonObject,
): readonly JsonObject[] | undefined {
  const offer = operationObject(contract, operation)["x-offers"];
  if (!isObject(offer)) return undefined;
  const [property, collection, as] = [offer["property"], offer["collection"], offer["as"]].map(String);
  const limit = Number(query.get("max_results") ?? 50);
  const found = new Set<string>();
  for (let index = 0; index < CANDIDATES && found.size < limit; index += 1) {
    const digits = candidate(query, index);
    if (matches(query, digits) && !store.isTaken(String(collection), String(as), `+1${digits}`)) found.add(digits);
  }
  return [...found].map((digits) => {
    const own = withDigits(example, String(example[String(property)]).slice(-DIGITS), digits);
    const shown = [...query].filter(([name]) => Object.hasOwn(own, name));
    return { ...own, ...Object.fromEntries(shown) };
  });
}

/** Length of a national number in North America. */
const DIGITS = 10;

const CANDIDATES = 1000;

/** Creates a number from the digits that the query fixes; the rest counts up. */
function candidate(query: URLSearchParams, index: number): string {
  const has = (name: string) => query.get(name) ?? "";
  const area = has("areacode") || (has("number_type") === "toll-free" ? "800" : "555");
  const start = has("starts_with") || area + has("contains");
  const free = DIGITS - start.length - has("ends_with").length;
  const serial = `5550${String(index).padStart(3, "0")}`;
  return start + (free > 0 ? serial.slice(-free) : "") + has("ends_with");
}

function matches(query: URLSearchParams, digits: string): boolean {
  const has = (name: string) => query.get(name) ?? "";
  return (
    digits.length === DIGITS &&
    digits.startsWith(has("areacode")) &&
    digits.startsWith(has("starts_with")) &&
    digits.includes(has("contains")) &&
    digits.endsWith(has("ends_with"))
  );
}

/** Replaces the digits of a phone number in every text that has them, in any notation: `(555) 010-0123`. */
function withDigits(example: JsonObject, from: string, to: string): JsonObject {
  const entries = Object.entries(example).map(([name, value]) => {
    if (typeof value !== "string" || !value.replaceAll(/\D/g, "").endsWith(from)) return [name, value];
    let index = to.length;
    const reversed = Array.from(value).reverse();
    const changed = reversed.map((character) => {
      if (!/\d/.test(character) || index === 0) return character;
      index -= 1;
      return String(to[index]);
    });
    return [name, changed.reverse().join("")];
  });
  return Object.fromEntries(entries) as JsonObject;
}
