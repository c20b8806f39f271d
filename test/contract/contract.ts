import { readFileSync } from "node:fs";

/** The name that the contract's schemas have for each other; see {@link contract}. */
export const CONTRACT_ID = "relay-rest.json";

/** As much of an OpenAPI document as the tests read. */
export interface Contract {
  readonly servers: readonly { readonly url: string; readonly variables?: Readonly<Record<string, object>> }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
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
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

export interface Parameter extends Media {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
}

export interface Body {
  readonly content: Readonly<Record<string, Media>>;
}

export interface Answer {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, Media>>;
}

export interface Media {
  readonly schema?: { readonly examples?: readonly unknown[] } | Reference;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Reference>>;
}

/** Every method that an OpenAPI document can give a path, so that none goes unseen. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

type Method = (typeof METHODS)[number];

/**
 * The bundled contract. Its references are made absolute (`relay-rest.json#/…`), so that a schema
 * can be taken out of it and still finds the others.
 */
export const contract = JSON.parse(
  readFileSync(new URL(`../../generated/${CONTRACT_ID}`, import.meta.url), "utf8"),
  (key, value: unknown) => (key === "$ref" ? `${CONTRACT_ID}${String(value)}` : value),
) as Contract;

/** A schema of the contract by its name. */
export function schemaNamed(name: string): Reference {
  return { $ref: `${CONTRACT_ID}#/components/schemas/${name}` };
}

/** What a reference points to; anything else is handed back. */
export function resolve<Node extends object>(node: Node | Reference): Node {
  if (!("$ref" in node)) return node;
  const [, pointer = ""] = node.$ref.split("#/");
  const tokens = pointer
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = tokens.reduce<unknown>((parent, token) => (parent as Record<string, unknown>)[token], contract);
  // The contract is linted: a reference leads to a node of the kind that its place asks for.
  return resolve(target as Node | Reference);
}
