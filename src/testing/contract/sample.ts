import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { flatSchema, typesOf } from "./flatten-schema.ts";
import { type Operation, successesOf, successMedia } from "./operation.ts";

/**
 * Returns a value that a schema probably accepts: an example, a default or an enum value if the schema has one,
 * otherwise a value generated from its type, format and bounds. Objects get only their required properties, without those
 * that the other side sets.
 * @param direction message with the value: only a response has properties that are `readOnly`
 */
export function sampleOf(contract: Contract, schema: unknown, direction: Direction = "request", depth = 0): unknown {
  const flat = flatSchema(contract, schema);
  const { examples, example, default: preset, const: only, enum: values } = flat;
  const found = [...listOf(examples), example, only, preset, ...listOf(values)].find((value) => value !== undefined);
  if (found !== undefined) return found;
  const [type] = typesOf(flat);
  if (type === "object" || (type === undefined && flat["properties"] !== undefined)) {
    return depth > 4 ? {} : sampleObject(contract, flat, direction, depth);
  }
  if (type === "array") {
    const { minItems = 0, items } = flat;
    return Array.from({ length: Number(minItems) }, () => sampleOf(contract, items, direction, depth + 1));
  }
  return sampleScalar(type, flat, direction);
}

function sampleObject(contract: Contract, flat: JsonObject, direction: Direction, depth: number): unknown {
  const properties = objectOf(flat["properties"]);
  const required = listOf(flat["required"]).map(String);
  const { minProperties = 0 } = flat;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const names = new Set([...required, ...optional.slice(0, Math.max(0, Number(minProperties) - required.length))]);
  const unsent = direction === "request" ? "readOnly" : "writeOnly";
  const sent = [...names].filter((name) => flatSchema(contract, properties[name])[unsent] !== true);
  return Object.fromEntries(sent.map((name) => [name, sampleOf(contract, properties[name], direction, depth + 1)]));
}

function sampleScalar(type: unknown, flat: JsonObject, direction: Direction): unknown {
  if (type === "integer" || type === "number") return sampleNumber(flat);
  if (type === "boolean") return true;
  // A server may reject a generated code, although it matches the pattern.
  const matching = direction === "response" ? textOfPattern(flat["pattern"], () => 0) : undefined;
  return matching ?? sampleText(flat);
}

function sampleNumber({ multipleOf, ...bounds }: JsonObject): number {
  const value = withinBounds(bounds);
  return multipleOf === undefined ? value : Math.ceil(value / Number(multipleOf)) * Number(multipleOf);
}

function withinBounds({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: JsonObject): number {
  if (minimum !== undefined) return Number(minimum);
  if (exclusiveMinimum !== undefined) return Number(exclusiveMinimum) + 1;
  if (maximum !== undefined) return Number(maximum);
  return exclusiveMaximum === undefined ? 1 : Number(exclusiveMaximum) - 1;
}

function sampleText({ format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: JsonObject): string {
  const text = FORMATS.get(format) ?? "relay-rest check";
  return text.padEnd(Number(minLength), "x").slice(0, Number(maxLength));
}

const FORMATS = new Map<unknown, string>([
  ["uuid", "7a1f0c52-3b8e-4d6a-9c14-5e2b8f7d6a30"],
  ["date-time", "2026-01-02T03:04:05Z"],
  ["date", "2026-01-02"],
  ["time", "03:04:05Z"],
  ["email", "check@example.com"],
  ["uri", "https://example.com/check"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
]);

/** The message that has a value. */
type Direction = "request" | "response";

/** Returns the first declared success of an operation, with the example body of the contract. */
export function exampleResponse(operation: Operation): { readonly status: number; readonly body: string } {
  const [[key] = ["200"]] = successesOf(operation);
  const example = exampleOfSuccess(operation);
  return { status: Number(key.replace("XX", "00")), body: example === undefined ? "" : JSON.stringify(example) };
}

/** Returns the contract's example of the first declared success. */
export function exampleOfSuccess(operation: Operation): unknown {
  return successMedia(operation)?.examples[0];
}

/**
 * Returns a text that a simple regular expression accepts, such as `^cus_[a-z0-9]{8}$`.
 * @param choose returns an index below the given number of characters
 * @returns `undefined` for a pattern with groups, alternatives, other constructs, or 1,000 repetitions and more
 */
export function textOfPattern(pattern: unknown, choose: (count: number) => number): string | undefined {
  if (typeof pattern !== "string") return undefined;
  const source = pattern.replace(/^\^/, "").replace(/\$$/, "");
  const parts = [...source.matchAll(PART)];
  // Anything between the parts is another construct.
  if (parts.map(([whole]) => whole).join("") !== source) return undefined;
  return parts.map(([, characters = "", count = ""]) => textOfPart(charactersOf(characters), count, choose)).join("");
}

/** A character, an escape or a class, and the number of its repetitions. */
const PART = /(\\[dw]|\\\W|\[(?:\\[dw]|\\\W|[^\\\]^])+\]|[^\\[\](){}|*+?.^$])(\{\d{1,3}(?:,\d*)?\}|[*+?])?/g;

function textOfPart(characters: string, count: string, choose: (count: number) => number): string {
  return Array.from({ length: lengthOf(count, characters.length) }, () => characters[choose(characters.length)]).join(
    "",
  );
}

/** Returns the number of characters. It is high enough for a unique id where the pattern allows it. */
function lengthOf(count: string, choices: number): number {
  if (count === "") return 1;
  if (count === "?") return 0;
  const [, least = count === "+" ? "1" : "0", comma = "", most = ""] = /^\{(\d+)(,?)(\d*)\}$/.exec(count) ?? [];
  const isOpen = comma !== "" || count === "*" || count === "+";
  const limit = most === "" ? Number.POSITIVE_INFINITY : Number(most);
  return isOpen && choices > 1 ? Math.max(Number(least), Math.min(UNIQUE_LENGTH, limit)) : Number(least);
}

const UNIQUE_LENGTH = 12;

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Returns the characters that a part of a pattern accepts: `0123456789` for `\d` and for `[0-9]`. */
function charactersOf(part: string): string {
  if (!part.startsWith("[")) return escaped(part);
  const items = part.slice(1, -1).matchAll(/(\\.|[^\\])(?:-([^\\]))?/g);
  return Array.from(items, ([, first = "", last]) => (last === undefined ? escaped(first) : range(first, last))).join(
    "",
  );
}

function escaped(part: string): string {
  if (part === "\\d") return DIGITS;
  return part === "\\w" ? LETTERS + DIGITS : part.replace("\\", "");
}

function range(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index));
}
