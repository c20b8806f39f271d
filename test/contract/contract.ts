import { readFileSync } from "node:fs";

/** Base of the absolute references within {@link contract}. */
export const CONTRACT_ID = "relay-rest.json";

/** The parts of an OpenAPI document that the tests read. */
export interface Contract {
  readonly servers: readonly { readonly url: string; readonly variables?: Readonly<Record<string, object>> }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly securitySchemes: Readonly<Record<string, { readonly type: string; readonly scheme?: string }>>;
  };
}

export interface Reference {
  readonly $ref: string;
}

export type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [Name in Method]?: OperationItem;
};

export interface OperationItem {
  readonly operationId: string;
  readonly "x-token-scopes"?: readonly string[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses: Readonly<Record<string, ResponseItem | Reference>>;
}

export interface Parameter extends Media {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
}

export interface Body {
  readonly content: Readonly<Record<string, Media>>;
}

export interface ResponseItem {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, Media>>;
}

export interface Media {
  readonly schema?: { readonly examples?: readonly unknown[] } | Reference;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Reference>>;
}

/** Every method that an OpenAPI path item can have, so that the tests miss none. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

type Method = (typeof METHODS)[number];

/**
 * The bundled contract. Its references are absolute (`relay-rest.json#/…`), so that they resolve in a schema that a
 * test compiles by itself.
 */
export const contract = JSON.parse(
  readFileSync(new URL(`../../generated/${CONTRACT_ID}`, import.meta.url), "utf8"),
  (key, value: unknown) => (key === "$ref" ? `${CONTRACT_ID}${String(value)}` : value),
) as Contract;

/** Returns a reference to a schema of the contract. */
export function schemaNamed(name: string): Reference {
  return { $ref: `${CONTRACT_ID}#/components/schemas/${name}` };
}

/** Returns the target of a reference; returns any other node unchanged. */
export function resolve<Node extends object>(node: Node | Reference): Node {
  if (!("$ref" in node)) return node;
  const [, pointer = ""] = node.$ref.split("#/");
  const tokens = pointer
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = tokens.reduce<unknown>((parent, token) => (parent as Record<string, unknown>)[token], contract);
  // The linter checks the contract: a reference has a target of the kind that its location requires.
  return resolve(target as Node | Reference);
}
