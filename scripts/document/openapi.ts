import { HTTP_METHODS } from "./http-methods.ts";
import { targetOf } from "./json.ts";
import { isNode, type Node } from "./structure.ts";

/** A bundled document, as far as the pipeline reads it. */
export interface Contract {
  openapi?: string;
  info?: { title?: string; version?: string; description?: string };
  tags?: { name: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: { schemas?: Record<string, unknown>; [section: string]: unknown };
  "x-sources"?: Record<string, string>;
}

type Method = (typeof HTTP_METHODS)[number];

export interface PathItem extends Partial<Record<Method, Operation>> {
  parameters?: (Parameter | Reference)[];
}

export interface Operation {
  operationId?: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
  "x-codeSamples"?: { lang: string; source: string }[];
  "x-token-scopes"?: string[];
  "x-token-scope-match"?: string;
  /** Keys of `x-sources`. */
  "x-source"?: string[];
  /** A query parameter and those that it needs, unless it has its default value. */
  "x-query-requires"?: Record<string, string[]>;
  /** Lists of query parameters that exclude each other. */
  "x-query-excludes"?: string[][];
}

export interface Parameter extends Media {
  name?: string;
  in?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
}

/** A request body or a response. */
export interface Body {
  description?: string;
  required?: boolean;
  content?: Record<string, Media>;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
}

/** A schema of JSON Schema may also be `true` or `false`. */
export type Schema = SchemaObject | Reference | boolean;

export interface SchemaObject {
  type?: string | string[];
  nullable?: boolean;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  default?: unknown;
  examples?: unknown[];
  required?: string[];
  enum?: unknown[];
  const?: unknown;
}

export interface Reference {
  $ref: string;
}

/** Returns the target of a reference within a bundled document; returns any other node unchanged. */
export function resolve<Target extends object>(document: object, node: Target | Reference): Target {
  if (!("$ref" in node)) return node;
  const target = targetOf(document, node.$ref);
  if (target === undefined) throw new Error(`the target of ${node.$ref} does not exist`);
  // The contract is linted, so a reference leads to a node of the kind that its location requires.
  return resolve(document, target as Target | Reference);
}

/** Returns a schema without reference. `true` and `false` have no keywords, and neither has a missing schema. */
export function keywordsOf(document: object, schema: Schema | undefined): SchemaObject {
  return typeof schema === "object" ? resolve<SchemaObject>(document, schema) : {};
}

interface Found<Item, Value> {
  /** Method and path: `GET /queues`. */
  readonly name: string;
  readonly path: string;
  readonly item: Item;
  readonly method: Method;
  readonly operation: Value;
}

type Section = "paths" | "webhooks";

/** Lists the operations of the paths of a document, or of its webhooks. */
export function operationsOf(document: Contract, section?: Section): Found<PathItem, Operation>[];
export function operationsOf(document: Node, section?: Section): Found<Node, Node>[];
export function operationsOf(document: Contract | Node, section: Section = "paths"): Found<object, object>[] {
  const paths: unknown = document[section];
  return Object.entries(isNode(paths) ? paths : {}).flatMap(([path, item]) => {
    if (!isNode(item) || path.startsWith("x-")) return [];
    return HTTP_METHODS.flatMap((method) => {
      const { [method]: operation } = item;
      return isNode(operation) ? [{ name: `${method.toUpperCase()} ${path}`, path, item, method, operation }] : [];
    });
  });
}
