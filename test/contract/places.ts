import { CONTRACT_ID, contract, type Media, type Reference, resolve } from "./contract.ts";

/** A node of the contract under its place, which is a JSON pointer. */
type Placed = readonly [place: string, node: Node];

type Node = Readonly<Record<string, unknown>>;

interface Example {
  readonly place: string;
  readonly schema: object;
  readonly value: unknown;
}

/** The keywords whose value is a schema, and those whose value is a list or a map of schemas. */
const SCHEMA = ["items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"];
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

/** Every object of the contract but those within schemas and examples. */
export const nodes: readonly Placed[] = [...nodesBelow(`${CONTRACT_ID}#`, contract)];

/** Every schema, those of properties and of items included. */
export const schemas: readonly Placed[] = nodes.flatMap(([place, node]) => {
  const roots = place.endsWith("#/components/schemas") ? childrenOf(place, node) : childrenOf(place, node, ["schema"]);
  return roots.flatMap((root) => [...schemasBelow(root)]);
});

/** Every response, referenced ones in each place. */
export const responses: readonly Placed[] = nodes
  .filter(([place]) => place.endsWith("/responses"))
  .flatMap(([place, node]) => childrenOf(place, node));

/** Every example with the schema that it has to satisfy. */
export const examples: readonly Example[] = [
  ...schemas.flatMap(([place, schema]) => examplesOfSchema(place, schema)),
  ...nodes.flatMap(([place, node]) => examplesOfMedia(place, node)),
];

function* nodesBelow(place: string, node: object): Generator<Placed> {
  yield [place, node as Node];
  if (place.endsWith("#/components/schemas")) return;
  for (const [childPlace, child] of childrenOf(place, node)) {
    if (!/\/(schema|example|examples)$/.test(childPlace)) yield* nodesBelow(childPlace, child);
  }
}

function* schemasBelow([place, schema]: Placed): Generator<Placed> {
  yield [place, schema];
  const below = [
    ...childrenOf(place, schema, SCHEMA),
    ...childrenOf(place, schema, SCHEMAS).flatMap(([holder, children]) => childrenOf(holder, children)),
  ];
  for (const child of below) yield* schemasBelow(child);
}

/** The objects that a node holds; under the given keys only, if given. */
function childrenOf(place: string, node: object, keys = Object.keys(node)): Placed[] {
  return Object.entries(node)
    .filter(([key, child]) => keys.includes(key) && typeof child === "object" && child !== null)
    .map(([key, child]) => [`${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, child as Node]);
}

function examplesOfSchema(place: string, schema: { example?: unknown; examples?: unknown }): Example[] {
  const { examples = [], example } = schema;
  return [
    ...(example === undefined ? [] : [{ place: `${place}/example`, schema, value: example }]),
    ...(examples as unknown[]).map((value, index) => ({ place: `${place}/examples/${index}`, schema, value })),
  ];
}

/** Of a media type, a parameter or a header: whatever has a schema beside its examples. */
function examplesOfMedia(place: string, { schema, example, examples = {} }: Media): Example[] {
  if (schema === undefined) return [];
  return [
    ...(example === undefined ? [] : [{ place: `${place}/example`, schema, value: example }]),
    ...Object.entries(examples).map(([name, it]) => {
      return { place: `${place}/examples/${name}`, schema, value: resolve<{ value?: unknown }>(it).value };
    }),
  ];
}

/** Whether a node, or what it refers to, has a description. */
export function isDescribed(node: { description?: unknown } | Reference): boolean {
  if ("description" in node) return typeof node.description === "string" && node.description.trim() !== "";
  return "$ref" in node && isDescribed(resolve<{ description?: unknown }>(node));
}
