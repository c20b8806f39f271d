import type { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, listOf, objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import type { Content, Operation } from "./operation.ts";

/**
 * Finds the operations with an invalid schema. It does not compile the schemas, which takes seconds for a thousand
 * operations, so it does not find every mistake.
 * @param ajv the validator, which knows the type of the value of each keyword
 * @returns the reason for each operation, by id
 */
export function invalidOperations(ajv: Ajv2020, contract: Contract): ReadonlyMap<string, string> {
  const problemOf = createProblemFinder(ajv, contract);
  return new Map(
    contract.operations.flatMap((operation) => {
      const problems = schemasOf(operation).flatMap(([where, schema]) => {
        const problem = problemOf(schema);
        return problem === undefined ? [] : [`the contract has an invalid schema in ${where}: ${problem}`];
      });
      return problems.slice(0, 1).map((problem) => [operation.operationId, problem] as const);
    }),
  );
}

type SchemaLocation = readonly [where: string, schema: object];

function schemasOf({ operationId, parameters, body, responses }: Operation): readonly SchemaLocation[] {
  return [
    ...parameters.map(({ name, schema }): SchemaLocation => [`the parameter ${name} of ${operationId}`, schema]),
    ...inContent(`the body of ${operationId}`, body?.content),
    ...[...responses].flatMap(([status, { content, headers }]) => [
      ...inContent(`the response ${status} of ${operationId}`, content),
      ...[...headers].map(([name, { schema }]): SchemaLocation => [`the header ${name} of ${operationId}`, schema]),
    ]),
  ];
}

function inContent(where: string, content: Content = new Map()): readonly SchemaLocation[] {
  return [...content.values()].flatMap(({ schema }): SchemaLocation[] =>
    schema === undefined ? [] : [[where, schema]],
  );
}

/** Creates a function that returns the first problem of a schema, of the schemas in it, and of those it refers to. */
function createProblemFinder(ajv: Ajv2020, contract: Contract): (schema: unknown) => string | undefined {
  const known = new Map<object, string | undefined>();
  const problemOf = (schema: unknown): string | undefined => {
    if (!isObject(schema)) return undefined;
    if (known.has(schema)) return known.get(schema);
    // A schema may refer to itself, and is checked only once.
    known.set(schema, undefined);
    const problem = firstOf([
      ...Object.entries(schema).map(
        ([keyword, value]) =>
          () =>
            problemOfKeyword(ajv, keyword, value),
      ),
      ...("$ref" in schema ? [() => problemOf(contract.resolve(schema))] : []),
      ...Object.entries(schema).flatMap(([keyword, value]) =>
        subschemasOf(keyword, value).map((it) => () => problemOf(it)),
      ),
    ]);
    known.set(schema, problem);
    return problem;
  };
  return problemOf;
}

function firstOf(finders: readonly (() => string | undefined)[]): string | undefined {
  for (const find of finders) {
    const problem = find();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOfKeyword(ajv: Ajv2020, keyword: string, value: unknown): string | undefined {
  if (keyword === "type") {
    const unknown = [value].flat().find((type) => !TYPES.includes(type));
    return unknown === undefined
      ? undefined
      : `type must be one of ${TYPES.join(", ")}, not ${JSON.stringify(unknown)}`;
  }
  const definition = ajv.getKeyword(keyword);
  return typeof definition === "object" && !isOfType(definition.schemaType, value)
    ? `${keyword} must be of type ${definition.schemaType.join(" or ")}`
    : undefined;
}

const TYPES: readonly unknown[] = ["array", "boolean", "integer", "null", "number", "object", "string"];

function isOfType(types: readonly string[], value: unknown): boolean {
  const type = Array.isArray(value) ? "array" : typeof value;
  return types.length === 0 || types.includes(type);
}

/** Returns the schemas in the value of a keyword. Values such as `const` and `example` are data. */
function subschemasOf(keyword: string, value: unknown): readonly unknown[] {
  if (SCHEMA.includes(keyword)) return [value];
  if (LISTS.includes(keyword)) return listOf(value);
  return MAPS.includes(keyword) ? Object.values(objectOf(value)) : [];
}

const SCHEMA = [
  ...["additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"];
