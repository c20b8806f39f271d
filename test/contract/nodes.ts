import { CONTRACT_ID, contract, type Media, type Reference, resolve } from "./contract.ts";

/** A node of the contract and its JSON pointer. */
type Located = readonly [pointer: string, node: Node];

type Node = Readonly<Record<string, unknown>>;

interface Example {
  readonly pointer: string;
  readonly schema: object;
  readonly value: unknown;
}

/** Keywords with a schema as their value. */
const SCHEMA = ["items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"];

/** Keywords with a list or a map of schemas as their value. */
const SCHEMAS = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "anyOf",
  "oneOf",
  "allOf",
  "prefixItems",
];

/** Every object of the contract outside of schemas and examples. */
export const nodes: readonly Located[] = [...nodesBelow(`${CONTRACT_ID}#`, contract)];

/** Every schema, including those of properties and items. */
export const schemas: readonly Located[] = nodes.flatMap(([pointer, node]) => {
  const roots = pointer.endsWith("#/components/schemas")
    ? childrenOf(pointer, node)
    : childrenOf(pointer, node, ["schema"]);
  return roots.flatMap((root) => [...schemasBelow(root)]);
});

/** Every response; a referenced one appears once per reference. */
export const responses: readonly Located[] = nodes
  .filter(([pointer]) => pointer.endsWith("/responses"))
  .flatMap(([pointer, node]) => childrenOf(pointer, node));

/** Every example and its schema. */
export const examples: readonly Example[] = [
  ...schemas.flatMap(([pointer, schema]) => examplesOfSchema(pointer, schema)),
  ...nodes.flatMap(([pointer, node]) => examplesOfMedia(pointer, node)),
];

function* nodesBelow(pointer: string, node: object): Generator<Located> {
  yield [pointer, node as Node];
  if (pointer.endsWith("#/components/schemas")) return;
  for (const [childPointer, child] of childrenOf(pointer, node)) {
    if (!/\/(schema|example|examples)$/.test(childPointer)) yield* nodesBelow(childPointer, child);
  }
}

function* schemasBelow([pointer, schema]: Located): Generator<Located> {
  yield [pointer, schema];
  const below = [
    ...childrenOf(pointer, schema, SCHEMA),
    ...childrenOf(pointer, schema, SCHEMAS).flatMap(([holder, children]) => childrenOf(holder, children)),
  ];
  for (const child of below) yield* schemasBelow(child);
}

/** Returns the child objects of a node, optionally only those under the given keys. */
function childrenOf(pointer: string, node: object, keys = Object.keys(node)): Located[] {
  return Object.entries(node)
    .filter(([key, child]) => keys.includes(key) && typeof child === "object" && child !== null)
    .map(([key, child]) => [`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, child as Node]);
}

function examplesOfSchema(pointer: string, schema: { example?: unknown; examples?: unknown }): Example[] {
  const { examples = [], example } = schema;
  return [
    ...(example === undefined ? [] : [{ pointer: `${pointer}/example`, schema, value: example }]),
    ...(examples as unknown[]).map((value, index) => ({ pointer: `${pointer}/examples/${index}`, schema, value })),
  ];
}

/** Returns the examples of a media type, a parameter or a header. */
function examplesOfMedia(pointer: string, { schema, example, examples = {} }: Media): Example[] {
  if (schema === undefined) return [];
  return [
    ...(example === undefined ? [] : [{ pointer: `${pointer}/example`, schema, value: example }]),
    ...Object.entries(examples).map(([name, it]) => {
      return { pointer: `${pointer}/examples/${name}`, schema, value: resolve<{ value?: unknown }>(it).value };
    }),
  ];
}

/** Returns `true` if a node or its reference's target has a description. */
export function isDescribed(node: { description?: unknown } | Reference): boolean {
  if ("description" in node) return typeof node.description === "string" && node.description.trim() !== "";
  return "$ref" in node && isDescribed(resolve<{ description?: unknown }>(node));
}
