import { type Reference, resolve } from "./contract.ts";
import { faultsOf } from "./validate.ts";

/** A body that the contract forbids, and in what it differs from the example that it allows. */
export type InvalidBody = readonly [fault: string, body: unknown];

/** As much of a schema as tells what a value must not be. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly (Schema | Reference)[];
  readonly items?: Schema | Reference;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** Every body that differs from an allowed one in one place, and is not allowed for that: by the contract's own word. */
export function invalidBodiesOf(schema: object, example: unknown): InvalidBody[] {
  const bodies: InvalidBody[] = [
    ...NOT_OBJECTS.map((body): InvalidBody => [`${JSON.stringify(body)} for a body`, body]),
    ...objectSchemasOf(schema).flatMap((shape) => faultyObjects(shape, example as Record<string, unknown>)),
  ];
  const unique = new Map(bodies.map(([fault, body]) => [fault, body]));
  // What one variant forbids, another may allow.
  return [...unique].filter(([, body]) => faultsOf(schema, body).length > 0);
}

/** Of the bodies above, the first of each kind of fault, whichever property has it. */
export function oneOfEachKind(schema: object, example: unknown): InvalidBody[] {
  const kindOf = ([fault]: InvalidBody) => fault.replace(/^no \w+$/, "a missing property").replace(/ as \w+$/, "");
  const kinds = new Map(
    invalidBodiesOf(schema, example)
      .reverse()
      .map((body) => [kindOf(body), body] as const),
  );
  return [...kinds.values()];
}

function objectSchemasOf(schema: Schema | Reference): Schema[] {
  const shape = resolve(schema);
  return shape.oneOf ? shape.oneOf.flatMap(objectSchemasOf) : [shape];
}

function faultyObjects({ properties = {}, required = [] }: Schema, example: Record<string, unknown>): InvalidBody[] {
  return [
    ...required.map((name): InvalidBody => [`no ${name}`, without(example, name)]),
    ...Object.entries(properties).flatMap(([name, property]) =>
      faultyValues(resolve(property)).map(
        ([fault, value]): InvalidBody => [`${fault} as ${name}`, { ...example, [name]: value }],
      ),
    ),
  ];
}

function faultyValues(schema: Schema): InvalidBody[] {
  const { minLength = 1, maxLength, minimum, maximum, pattern, format, items } = schema;
  const isClosed = schema.enum !== undefined || schema.const !== undefined;
  return [
    ...OF_EVERY_TYPE.map((value): InvalidBody => [JSON.stringify(value), value]),
    ...given(isClosed, ["a value of no list", "no-such-value"]),
    ...given(schema.minLength !== undefined, ["a text that is too short", "x".repeat(minLength - 1)]),
    ...given(maxLength !== undefined, ["a text that is too long", "x".repeat((maxLength ?? 0) + 1)]),
    ...given(minimum !== undefined, ["a number that is too small", (minimum ?? 0) - 1]),
    ...given(maximum !== undefined, ["a number that is too large", (maximum ?? 0) + 1]),
    ...given(pattern !== undefined, ["a text of another pattern", " \u0000 "]),
    ...given(format !== undefined, [`no ${format ?? ""}`, "not at all"]),
    ...(items ? faultyValues(resolve(items)).map(([fault, value]): InvalidBody => [`[${fault}]`, [value]]) : []),
  ];
}

function given(condition: boolean, body: InvalidBody): InvalidBody[] {
  return condition ? [body] : [];
}

function without(example: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(example).filter(([key]) => key !== name));
}

const NOT_OBJECTS = [null, [], "text"];

/** Of each place, those that its type does not take are invalid. */
const OF_EVERY_TYPE = [null, "text", 7.5, {}];
