import type { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { dereference, isReference, problemOfReference } from "./document.ts";
import type { Content, Operation } from "./operation.ts";

/**
 * Finds the operations with an invalid schema, or with a broken or circular reference. It does not compile the schemas,
 * which takes seconds for a thousand operations, so it does not find every mistake.
 * @param ajv the validator, which knows the type of the value of each keyword
 * @returns the reason for each operation by id, and for each path that is a broken reference
 */
export function invalidOperations(ajv: Ajv2020, contract: Contract): ReadonlyMap<string, string> {
  const problemOf = createProblemFinder(ajv, contract);
  const invalid = contract.operations.flatMap((operation) => {
    const problem = firstOf(schemasOf(operation), ([where, schema]) => {
      const own = problemOf(schema);
      return own && `the contract has an invalid schema in ${where}: ${own}`;
    });
    return problem === undefined ? [] : [[operation.operationId, problem] as const];
  });
  return new Map([...brokenReferences(contract), ...invalid]);
}

function brokenReferences({ document, operations, resolve }: Contract): readonly (readonly [string, string])[] {
  // Most contracts have none, and the search from each operation takes longer.
  if (brokenReference(document, [document["paths"], document["components"]]) === undefined) return [];
  const paths = Object.entries(objectOf(document["paths"]));
  const nodes = [
    ...paths.map(([path, item]) => [path, { $ref: objectOf(item)["$ref"] }] as const),
    ...operations.map(({ operationId, method, path }) => {
      const { parameters, [method.toLowerCase()]: own } = resolve(objectOf(document["paths"])[path]);
      return [operationId, [parameters, own]] as const;
    }),
  ];
  return nodes.flatMap(([name, node]) => {
    const problem = brokenReference(document, node);
    return problem === undefined ? [] : [[name, `the contract has a ${problem}`]];
  });
}

/** Returns the problem of the first broken or circular reference that a node of the document has or leads to. */
function brokenReference(document: JsonObject, node: unknown, seen = new Set<unknown>()): string | undefined {
  if (typeof node !== "object" || node === null || seen.has(node)) return undefined;
  seen.add(node);
  const { $ref } = objectOf(node);
  const own = problemOfReference(document, $ref);
  if (own !== undefined) return own;
  const target = isReference($ref) ? dereference(document, node) : undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(node);
  const children = entries.flatMap(([key, it]): readonly unknown[] => {
    if (key === "properties") return Object.values(objectOf(it));
    return WITHOUT_EFFECT.includes(key) ? [] : [it];
  });
  return firstOf([target, ...children], (it) => brokenReference(document, it, seen));
}

/** Parts of an operation that the kit needs for no request and no response. */
const WITHOUT_EFFECT = ["callbacks", "example", "examples", "links"];

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
    const entries = Object.entries(schema);
    const problem =
      firstOf(entries, ([keyword, value]) => problemOfKeyword(ajv, keyword, value)) ??
      ("$ref" in schema ? problemOf(contract.resolve(schema)) : undefined) ??
      firstOf(
        entries.flatMap(([keyword, value]) => subschemasOf(keyword, value)),
        problemOf,
      );
    known.set(schema, problem);
    return problem;
  };
  return problemOf;
}

function firstOf<Item>(items: readonly Item[], problemOf: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const problem = problemOf(item);
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
