import { HTTP_METHODS } from "./http-methods.ts";

/** An object or list of a parsed document, which the repairs change in place. */
export type Node = Record<string, unknown>;

/**
 * The kind of a node: an object of OpenAPI (https://spec.openapis.org/oas/v3.1.1.html#schema), a map (`Schema{}`) or a
 * list (`Schema[]`) of them, `Other` for an object without a table, or `Data` for a value that may have any form.
 */
export type Kind = string;

const METHODS = Object.fromEntries(HTTP_METHODS.map((method) => [method, "Operation"]));

const SCHEMA = {
  ...kinds("Schema", "items additionalItems additionalProperties unevaluatedItems unevaluatedProperties not if then"),
  ...kinds("Schema", "else contains propertyNames contentSchema"),
  ...kinds("Schema{}", "properties patternProperties dependentSchemas $defs definitions"),
  ...kinds("Schema[]", "prefixItems allOf anyOf oneOf"),
  discriminator: "Discriminator",
  externalDocs: "Other",
  xml: "Other",
};

const PARAMETER = { schema: "Schema", content: "MediaType{}", example: "Data", examples: "Example{}" };

/** Object -> key -> kind of the value. `*` is the kind of all other keys. */
const STRUCTURE: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  Root: { paths: "Paths", webhooks: "Paths", components: "Components", servers: "Server[]", "*": "Other" },
  Paths: { "*": "PathItem" },
  Components: {
    schemas: "Schema{}",
    responses: "Response{}",
    parameters: "Parameter{}",
    examples: "Example{}",
    requestBodies: "RequestBody{}",
    headers: "Header{}",
    securitySchemes: "SecurityScheme{}",
    links: "Link{}",
    callbacks: "Callback{}",
    pathItems: "PathItem{}",
    "*": "Other",
  },
  PathItem: { parameters: "Parameter[]", servers: "Server[]", ...METHODS, "*": "Other" },
  Operation: {
    parameters: "Parameter[]",
    requestBody: "RequestBody",
    responses: "Responses",
    callbacks: "Callback{}",
    servers: "Server[]",
    security: "Data",
    "*": "Other",
  },
  Parameter: { ...PARAMETER, "*": "Other" },
  Header: { ...PARAMETER, "*": "Other" },
  RequestBody: { content: "MediaType{}", "*": "Other" },
  Responses: { "*": "Response" },
  Response: { headers: "Header{}", content: "MediaType{}", links: "Link{}", "*": "Other" },
  MediaType: {
    schema: "Schema",
    example: "Data",
    examples: "Example{}",
    encoding: "Encoding{}",
    "*": "Other",
  },
  Encoding: { headers: "Header{}", "*": "Other" },
  Callback: { "*": "PathItem" },
  Example: { value: "Data", externalValue: "Data", "*": "Other" },
  Link: { parameters: "Data", requestBody: "Data", server: "Server", "*": "Other" },
  SecurityScheme: { "*": "Other" },
  Server: { "*": "Other" },
  Discriminator: { "*": "Data" },
  Schema: { ...SCHEMA, "*": "Data" },
  Other: { "*": "Other" },
  Data: {},
};

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** The kinds whose keys are names. In them, a key such as `x-name` is not an extension. */
const isMap = (kind: Kind): boolean => kind.endsWith("{}");

function kinds(kind: Kind, names: string): Record<string, Kind> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

/** Returns the kind of a child, by the kind of its parent and its key. */
export function kindOf(parent: Kind, key: string): Kind {
  if (parent.endsWith("[]") || isMap(parent)) return parent.slice(0, -2);
  if (key.startsWith("x-")) return "Data";
  const children = STRUCTURE[parent] ?? {};
  return (Object.hasOwn(children, key) ? children[key] : children["*"]) ?? "Data";
}

/** A value in a document. */
export interface Child {
  readonly holder: Node;
  readonly key: string;
  readonly kind: Kind;
}

/** Lists the values in an object or list. */
export function childrenOf({ holder, key, kind }: Child): Child[] {
  const node = holder[key];
  if (!isNode(node)) return [];
  const isUnlisted = Array.isArray(node) && !kind.endsWith("[]");
  return Object.keys(node).map((name) => ({ holder: node, key: name, kind: isUnlisted ? kind : kindOf(kind, name) }));
}

/**
 * Yields the objects and lists at and below a node, each once, parents first. Does not follow references, and does not
 * enter examples, extensions and other data. A caller may replace a value before the walk enters it.
 */
export function* walk(start: Child): Generator<Child & { readonly node: Node }> {
  const seen = new Set<unknown>();
  const waiting: Child[] = [start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = next.holder[next.key];
    if (next.kind === "Data" || !isNode(node) || seen.has(node)) continue;
    seen.add(node);
    yield { ...next, node };
    for (const child of childrenOf(next).reverse()) waiting.push(child);
  }
}

/** Yields the nodes of one kind in a document. */
export function* nodesOf(kind: Kind, root: Node): Generator<Child & { readonly node: Node }> {
  for (const found of walk({ holder: { root }, key: "root", kind: "Root" })) {
    if (found.kind === kind && Array.isArray(found.node) === kind.endsWith("[]")) yield found;
  }
}

/** Yields a schema and all schemas that it contains or refers to, each once. */
export function* schemasIn(schema: unknown, resolve: (node: unknown) => unknown): Generator<Node> {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [schema];
  // A queue instead of recursion, because a long chain of references would overflow the call stack.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { node, kind } of walk({ holder: { next }, key: "next", kind: "Schema" })) {
      if (kind !== "Schema") continue;
      if ("$ref" in node) waiting.push(resolve(node));
      yield node;
    }
  }
}

/** Sets a property, also one named `__proto__`. */
export function put(holder: Node, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
