import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { schemaParts } from "../contract/flatten-schema.ts";
import { isObject, listOf, objectOf, pointerTo } from "../shared/json.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { Violation } from "./violation.ts";

/** Nested values beyond this depth are not examined. */
const MAX_DEPTH = 20;

/**
 * Returns a violation for each property of a request that its schema does not declare, at any depth. A server must
 * ignore such a property, so it is usually a misspelt name. A schema that says which other properties it allows
 * (`additionalProperties`, `patternProperties`) needs no violation.
 */
export function undeclaredProperties(
  contract: Contract,
  schema: unknown,
  value: unknown,
  pointer = "",
  depth = 0,
): readonly Violation[] {
  if (depth > MAX_DEPTH) return [];
  const parts = schemaParts(contract, schema);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part["items"]).find(isObject);
    return items === undefined
      ? []
      : value.flatMap((item, index) =>
          undeclaredProperties(contract, items, item, pointerTo(pointer, index), depth + 1),
        );
  }
  if (!isObject(value)) return [];
  const required = parts.flatMap((part) => listOf(part["required"]).map((name) => [String(name), {}] as const));
  const properties = parts.flatMap((part) => Object.entries(objectOf(part["properties"])));
  const declared = new Map<string, unknown>([...required, ...properties]);
  const isOpen = declared.size === 0 || parts.some((part) => OPENING.some((keyword) => keyword in part));
  return Object.entries(value).flatMap(([name, item]): readonly Violation[] => {
    const at = pointerTo(pointer, name);
    const property = declared.get(name);
    if (property !== undefined) return undeclaredProperties(contract, property, item, at, depth + 1);
    return isOpen ? [] : [toViolation(name, at, declared.keys())];
  });
}

/** Keywords that decide about other properties than those declared. */
const OPENING = ["additionalProperties", "patternProperties", "unevaluatedProperties", "propertyNames"];

function toViolation(name: string, pointer: string, declared: Iterable<string>): Violation {
  const hint = didYouMean(name, declared);
  const message = `the property ${shortened(name)} is not declared${hint}`;
  return { rule: "undeclared-property", pointer: shortened(pointer, 500), message };
}
