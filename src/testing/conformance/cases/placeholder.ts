import type { Contract } from "../../contract/contract.ts";
import { flatSchema, isNumeric } from "../../contract/flatten-schema.ts";
import { textOfPattern } from "../../contract/sample.ts";
import { isObject } from "../../shared/json.ts";
import type { RequestPlan } from "./case.ts";

/** A placeholder for an id that is known only when the check runs. */
export interface Placeholder {
  readonly [PLACEHOLDER]: true;
  /** Resource of the id, as in paths: `number_groups`; for `offered`, the id of the operation that offers values. */
  readonly resource: string;
  /** Name of the parameter or property: `phone_number_id`. */
  readonly name: string;
  /** A well-formed id. */
  readonly example: unknown;
  /** A well-formed id that no resource has. */
  readonly unknown: unknown;
  /**
   * - `any`: any resource, because the case only reads it
   * - `shared`: a resource that the check created, or that a fixture names
   * - `changed`: like `shared`, but the case changes it
   * - `made`: a resource that the check created, because the case changes it without a way to undo the change
   * - `own`: a resource created for this case, which may delete it
   * - `offered`: no id, but a value that the server offers and that no other case uses: a phone number to buy
   */
  readonly use: "any" | "shared" | "changed" | "made" | "own" | "offered";
  /**
   * True if the case may send the example when there is no resource: it only reads, and the value may be no id; or the
   * example is a fixture.
   */
  readonly isOptional: boolean;
  /** Fixture to change instead of a created resource, if the change can be undone. */
  readonly fixture?: unknown;
}

const PLACEHOLDER = Symbol("placeholder");

export function createPlaceholder(placeholder: Omit<Placeholder, typeof PLACEHOLDER>): Placeholder {
  return { [PLACEHOLDER]: true, ...placeholder };
}

export function isPlaceholder(value: unknown): value is Placeholder {
  return isObject(value) && Object.hasOwn(value, PLACEHOLDER);
}

/** Replaces each placeholder within a value. */
export function fill<Value>(value: Value, toId: (placeholder: Placeholder) => unknown): Value {
  const filled = (it: unknown): unknown => {
    if (isPlaceholder(it)) return toId(it);
    if (Array.isArray(it)) return it.map(filled);
    return isObject(it) ? Object.fromEntries(Object.entries(it).map(([key, item]) => [key, filled(item)])) : it;
  };
  // Only placeholders are replaced, and no type names them, so the type stays the same.
  return filled(value) as Value;
}

/** Replaces each placeholder within a value by its example. */
export function fillWithExamples<Value>(value: Value): Value {
  return fill(value, ({ example }) => example);
}

/** An id and the requests that created its resource; or the reason why there is none. */
export type Found = { readonly id: unknown; readonly steps: readonly Step[] } | NotFound;

interface NotFound {
  readonly reason: string;
  /** Missing unless a resource should have been created. */
  readonly failed?: FailedSetUp;
}

/** An operation that failed while the check prepared a case, and the requests up to that. */
export interface FailedSetUp {
  readonly operationId: string;
  readonly status: number | null;
  readonly steps: readonly Step[];
}

/** A request without placeholders, and the resource that it created. */
export interface Step {
  readonly request: RequestPlan;
  readonly made?: Created | undefined;
}

export interface Created {
  readonly resource: string;
  readonly id: unknown;
  /** JSON pointer of the id in the response; `undefined` if it is the end of the `Location` header. */
  readonly pointer: string | undefined;
}

/**
 * Replaces each placeholder within a value by an id.
 * @returns the value, and the requests that created the ids, in an order in which they can be repeated; or the reason if
 * one has no id
 */
export async function fillPlaceholders<Value>(
  value: Value,
  find: (placeholder: Placeholder) => Promise<Found>,
): Promise<{ readonly value: Value; readonly steps: readonly Step[] } | NotFound> {
  const placeholders: Placeholder[] = [];
  fill(value, (placeholder) => placeholders.push(placeholder));
  const ids = new Map<Placeholder, unknown>();
  const steps = new Set<Step>();
  for (const placeholder of placeholders) {
    const found = await find(placeholder);
    if ("reason" in found) return found;
    ids.set(placeholder, found.id);
    for (const step of found.steps) steps.add(step);
  }
  return { value: fill(value, (placeholder) => ids.get(placeholder)), steps: [...steps] };
}

/** An id that no resource has, for requests that must find nothing. */
export const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

/** A number that no resource is likely to have; it fits in 32 bits. */
const UNKNOWN_NUMBER = 2_000_000_011;

/** Returns an id of the type of a schema that no resource has. */
export function unknownIdOf(contract: Contract, schema: unknown): unknown {
  const flat = flatSchema(contract, schema);
  const { maximum = UNKNOWN_NUMBER, maxLength = UNKNOWN_ID.length } = flat;
  if (isNumeric(flat)) return Math.min(UNKNOWN_NUMBER, Number(maximum));
  return textOfPattern(flat["pattern"], (count) => count - 1) ?? UNKNOWN_ID.slice(-Number(maxLength));
}
