import { HTTP_METHODS } from "./http-methods.ts";
import { targetOf } from "./json.ts";

/** A bundled document. Keywords without a type of their own are `unknown`. */
export interface Contract {
  openapi?: string;
  info?: { title?: string; version?: string; description?: string };
  tags?: { name: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Components;
  security?: Record<string, string[]>[];
  "x-sources"?: Record<string, string>;
  [key: string]: unknown;
}

interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter | Reference>;
  securitySchemes?: Record<string, unknown>;
  [section: string]: unknown;
}

type Method = (typeof HTTP_METHODS)[number];

export interface PathItem extends Partial<Record<Method, Operation>> {
  parameters?: (Parameter | Reference)[];
  [key: string]: unknown;
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
  [key: string]: unknown;
}

export interface Parameter extends Media {
  name?: string;
  in?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  [key: string]: unknown;
}

/** A request body or a response. */
export interface Body {
  description?: string;
  required?: boolean;
  content?: Record<string, Media>;
  [key: string]: unknown;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
  [key: string]: unknown;
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

export interface OperationOfPath {
  /** Method and path: `GET /queues`. */
  readonly name: string;
  readonly path: string;
  readonly item: PathItem;
  readonly method: Method;
  readonly operation: Operation;
}

/** Lists the operations of the paths of a document, or of its webhooks. */
export function operationsOf(document: Contract, section: "paths" | "webhooks" = "paths"): OperationOfPath[] {
  const paths = document[section] ?? {};
  return Object.entries(paths).flatMap(([path, item]) => {
    if (path.startsWith("x-")) return [];
    return HTTP_METHODS.flatMap((method) => {
      const { [method]: operation } = item;
      return operation ? [{ name: `${method.toUpperCase()} ${path}`, path, item, method, operation }] : [];
    });
  });
}
