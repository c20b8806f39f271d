import { type Reference, resolve } from "./contract.ts";
import { schemaErrorsOf } from "./validate.ts";

/** A body that the contract forbids, and its difference from the valid example. */
export type InvalidBody = readonly [problem: string, body: unknown];

/** The keywords from which invalid values are derived. */
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

/** Returns every body that differs from the valid example in one location and that the contract forbids. */
export function invalidBodiesOf(schema: object, example: unknown): InvalidBody[] {
  const bodies: InvalidBody[] = [
    ...NOT_OBJECTS.map((body): InvalidBody => [`${JSON.stringify(body)} as the body`, body]),
    ...objectSchemasOf(schema).flatMap((shape) => invalidObjects(shape, example as Record<string, unknown>)),
  ];
  const unique = new Map(bodies.map(([problem, body]) => [problem, body]));
  // Another variant of the schema may allow the body.
  return [...unique].filter(([, body]) => schemaErrorsOf(schema, body).length > 0);
}

/** Returns the first invalid body of each kind of problem, in any property. */
export function oneOfEachKind(schema: object, example: unknown): InvalidBody[] {
  const kindOf = ([problem]: InvalidBody) => problem.replace(/^no \w+$/, "a missing property").replace(/ as \w+$/, "");
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

function invalidObjects({ properties = {}, required = [] }: Schema, example: Record<string, unknown>): InvalidBody[] {
  return [
    ...required.map((name): InvalidBody => [`no ${name}`, without(example, name)]),
    ...Object.entries(properties).flatMap(([name, property]) =>
      invalidValues(resolve(property)).map(
        ([problem, value]): InvalidBody => [`${problem} as ${name}`, { ...example, [name]: value }],
      ),
    ),
  ];
}

function invalidValues(schema: Schema): InvalidBody[] {
  const { minLength = 1, maxLength, minimum, maximum, pattern, format, items } = schema;
  const isClosed = schema.enum !== undefined || schema.const !== undefined;
  return [
    ...OF_EVERY_TYPE.map((value): InvalidBody => [JSON.stringify(value), value]),
    ...given(isClosed, ["a value that is not listed", "no-such-value"]),
    ...given(schema.minLength !== undefined, ["a string that is too short", "x".repeat(minLength - 1)]),
    ...given(maxLength !== undefined, ["a string that is too long", "x".repeat((maxLength ?? 0) + 1)]),
    ...given(minimum !== undefined, ["a number that is too small", (minimum ?? 0) - 1]),
    ...given(maximum !== undefined, ["a number that is too large", (maximum ?? 0) + 1]),
    ...given(pattern !== undefined, ["a string of another pattern", " \u0000 "]),
    ...given(format !== undefined, [`no ${format ?? ""}`, "not at all"]),
    ...(items ? invalidValues(resolve(items)).map(([problem, value]): InvalidBody => [`[${problem}]`, [value]]) : []),
  ];
}

function given(condition: boolean, body: InvalidBody): InvalidBody[] {
  return condition ? [body] : [];
}

function without(example: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(example).filter(([key]) => key !== name));
}

const NOT_OBJECTS = [null, [], "text"];

/** Values of several types; those that the schema's type does not include are invalid. */
const OF_EVERY_TYPE = [null, "text", 7.5, {}];
