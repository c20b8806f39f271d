import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { schemaParts } from "../contract/flatten-schema.ts";
import { MAX_SCHEMA_ERRORS } from "../contract/schema-validator.ts";
import { isObject, type JsonObject, listOf, objectOf, pointerTo } from "../shared/json.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { Violation } from "./violation.ts";

/** Nested values beyond this depth are not examined. */
const MAX_DEPTH = 20;

/**
 * Returns a violation for each property of a request that its schema does not declare, at any depth. A server must
 * ignore such a property, so it is usually a misspelt name. A schema that says which other properties it allows
 * (`patternProperties`) needs no violation; for `additionalProperties`, it is a note.
 */
export function undeclaredProperties(
  contract: Contract,
  schema: unknown,
  value: unknown,
): { readonly violations: readonly Violation[]; readonly notes: readonly string[] } {
  const found = undeclaredWithin(contract, schema, value);
  const first = (wanted: Undeclared["allowance"]) =>
    found.filter(({ allowance }) => allowance === wanted).slice(0, MAX_SCHEMA_ERRORS);
  return {
    violations: first("none").map(({ name, pointer, declared }) => {
      const message = `the property ${shortened(name)} is not declared${didYouMean(name, declared)}`;
      return { rule: "undeclared-property", pointer: shortened(pointer, 500), message };
    }),
    notes: first("additional").map(({ name, pointer, declared }) => {
      return `the schema does not declare ${shortened(pointer)}, but allows it${didYouMean(name, declared)}`;
    }),
  };
}

/** A property that a schema does not declare. */
interface Undeclared {
  readonly name: string;
  readonly pointer: string;
  /** `additional` if `additionalProperties` allows it; `other` if the outcome depends on another keyword. */
  readonly allowance: "none" | "additional" | "other";
  /** Names that the schema declares. Looking for a similar one is too slow for thousands of properties. */
  readonly declared: readonly string[];
}

function undeclaredWithin(
  contract: Contract,
  schema: unknown,
  value: unknown,
  pointer = "",
  depth = 0,
): readonly Undeclared[] {
  if (depth > MAX_DEPTH) return [];
  const parts = schemaParts(contract, schema);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part["items"]).find(isObject);
    return items === undefined
      ? []
      : value.flatMap((item, index) => undeclaredWithin(contract, items, item, pointerTo(pointer, index), depth + 1));
  }
  if (!isObject(value)) return [];
  const required = parts.flatMap((part) => listOf(part["required"]).map((name) => [String(name), {}] as const));
  const properties = parts.flatMap((part) => Object.entries(objectOf(part["properties"])));
  const declared = new Map<string, unknown>([...required, ...properties]);
  const names = [...declared.keys()];
  return Object.entries(value).flatMap(([name, item]): readonly Undeclared[] => {
    const at = pointerTo(pointer, name);
    const property = declared.get(name);
    if (property !== undefined) return undeclaredWithin(contract, property, item, at, depth + 1);
    if (declared.size === 0) return [];
    return [{ name, pointer: at, allowance: allowanceOf(parts), declared: names }];
  });
}

function allowanceOf(parts: readonly JsonObject[]): Undeclared["allowance"] {
  const decides = (keyword: string) => parts.some((part) => part[keyword] !== undefined);
  if (["patternProperties", "unevaluatedProperties", "propertyNames"].some(decides)) return "other";
  if (!decides("additionalProperties")) return "none";
  return parts.some((part) => part["additionalProperties"] === false) ? "other" : "additional";
}
