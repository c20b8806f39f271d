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

/** Finds all placeholders within a value. */
function placeholdersWithin(value: unknown): readonly Placeholder[] {
  if (isPlaceholder(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(placeholdersWithin);
}

/** Replaces each placeholder within a value. */
export function fill(value: unknown, toId: (placeholder: Placeholder) => unknown): unknown {
  if (isPlaceholder(value)) return toId(value);
  if (Array.isArray(value)) return value.map((item) => fill(item, toId));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, toId)]));
}

/** Replaces each placeholder within a value by an id that no resource has. */
export function fillWithUnknown(value: unknown): unknown {
  return fill(value, ({ isOptional, example, unknown }) => (isOptional ? example : unknown));
}

/** Replaces each placeholder within a value by its example. */
export function fillWithExamples(value: unknown): unknown {
  return fill(value, ({ example }) => example);
}

/** An id, or the reason why there is none; `failed` if it should have been created. */
export type Found = { readonly id: unknown } | NotFound;

interface NotFound {
  readonly reason: string;
  readonly failed?: FailedSetUp;
}

/** A request that failed while the check prepared a case. */
export interface FailedSetUp {
  readonly operationId: string;
  readonly status: number | null;
  readonly request: RequestPlan;
  /** Ids in the request. */
  readonly used: readonly UsedId[];
}

/** An id of a resource in a request. */
export interface UsedId {
  readonly resource: string;
  readonly id: unknown;
}

/** Replaces each placeholder within a value by an id, and returns the ids; or the reason if one has no id. */
export async function fillPlaceholders<Value>(
  value: Value,
  find: (placeholder: Placeholder) => Promise<Found>,
): Promise<{ readonly value: Value; readonly used: readonly UsedId[] } | NotFound> {
  const ids = new Map<Placeholder, unknown>();
  for (const placeholder of placeholdersWithin(value)) {
    const found = await find(placeholder);
    if ("reason" in found) return found;
    ids.set(placeholder, found.id);
  }
  // `fill` replaces placeholders only, so the type stays the same.
  const filled = fill(value, (placeholder) => ids.get(placeholder)) as Value;
  return { value: filled, used: [...ids].map(([{ resource }, id]) => ({ resource, id })) };
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
