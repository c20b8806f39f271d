import type { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import type { Contract } from "./contract.ts";
import type { Content, Operation } from "./operation.ts";

/**
 * Checks the schemas of a contract without compiling them, so that a mistake is reported before any work starts. To
 * compile a thousand operations takes seconds.
 * @param ajv the validator, which knows the type of the value of each keyword
 * @throws KitError that names the schema and the reason.
 */
export function checkSchemas(ajv: Ajv2020, { operations, document }: Contract): void {
  const schemas = [...operations.flatMap(schemasOf), ...componentsOf(objectOf(document["components"])["schemas"])];
  for (const [where, schema] of schemas) {
    const [problem] = problemsOf(ajv, schema);
    if (problem !== undefined) throw new KitError(`the contract has an invalid schema in ${where}: ${problem}`);
  }
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

function componentsOf(schemas: unknown): readonly SchemaLocation[] {
  return Object.entries(objectOf(schemas)).flatMap(([name, schema]): SchemaLocation[] => {
    return isObject(schema) ? [[`the component ${name}`, schema]] : [];
  });
}

/** Returns the problems of a schema and of the schemas in it. References are absolute, and already checked. */
function problemsOf(ajv: Ajv2020, schema: unknown): readonly string[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => [
    ...problemsOfKeyword(ajv, keyword, value),
    ...subschemasOf(keyword, value).flatMap((subschema) => problemsOf(ajv, subschema)),
  ]);
}

function problemsOfKeyword(ajv: Ajv2020, keyword: string, value: unknown): readonly string[] {
  if (keyword === "type") {
    const unknown = [value].flat().filter((type) => !TYPES.includes(type));
    return unknown.map((type) => `type must be one of ${TYPES.join(", ")}, not ${JSON.stringify(type)}`);
  }
  const definition = ajv.getKeyword(keyword);
  if (typeof definition === "object" && !isOfType(definition.schemaType, value)) {
    return [`${keyword} must be of type ${definition.schemaType.join(" or ")}`];
  }
  const patterns =
    keyword === "pattern" ? [String(value)] : Object.keys(keyword === "patternProperties" ? objectOf(value) : {});
  return patterns.flatMap(problemsOfPattern);
}

const TYPES: readonly unknown[] = ["array", "boolean", "integer", "null", "number", "object", "string"];

function isOfType(types: readonly string[], value: unknown): boolean {
  const type = Array.isArray(value) ? "array" : typeof value;
  return types.length === 0 || types.includes(type);
}

// The validator compiles patterns with this flag too.
function problemsOfPattern(pattern: string): readonly string[] {
  try {
    new RegExp(pattern, "u");
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Returns the schemas in the value of a keyword. Values such as `const` and `example` are data. */
function subschemasOf(keyword: string, value: unknown): readonly unknown[] {
  if (SCHEMA.includes(keyword)) return [value];
  if (LISTS.includes(keyword)) return listOf(value);
  return MAPS.includes(keyword) ? Object.values(objectOf(value) satisfies JsonObject) : [];
}

const SCHEMA = [
  ...["additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"];
