import type { operations } from "signalwire-relay-rest/schema";
import type { JsonObject } from "../shared/json.ts";

/** Id of an operation of the package's contract, which editors complete, or of any other contract. */
export type OperationId = keyof operations | (string & {});

/** An operation of a contract, with its references resolved. */
export interface Operation {
  /** Id of the contract; method and path if it has none: `POST /number_groups`. */
  readonly operationId: string;
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path template of the contract: `/number_groups/{id}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** Declared responses by the keys of the contract: "200", "4XX", "default". */
  readonly responses: ReadonlyMap<string, DeclaredResponse>;
  /** True if the server must reject requests without credentials. */
  readonly isSecured: boolean;
  /** Alternatives of credentials; a request needs every scheme of one of them. Empty if the operation needs none. */
  readonly security: readonly (readonly SecurityScheme[])[];
}

/** A kind of credentials. */
export interface SecurityScheme {
  /** `basic`, `bearer`, `apiKey`, `oauth2`, … */
  readonly kind: string;
  readonly in: "header" | "query" | "cookie";
  /** Name of the header, the query parameter or the cookie. */
  readonly name: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly schema: JsonObject;
  /** Example of the contract; `undefined` if it has none. */
  readonly example: unknown;
  /** Text between the items of a list; `undefined` if each item is a parameter of its own (`explode`). */
  readonly separator: string | undefined;
}

interface RequestBody {
  readonly isRequired: boolean;
  readonly content: Content;
}

export interface DeclaredResponse {
  /** Empty if the contract declares no body. */
  readonly content: Content;
  /** Headers by lower-case name. */
  readonly headers: ReadonlyMap<string, { readonly isRequired: boolean; readonly schema: JsonObject }>;
}

/** Declared bodies by lower-case media type. */
export type Content = ReadonlyMap<string, Media>;

export interface Media {
  /** `undefined` if any value is valid. */
  readonly schema: JsonObject | undefined;
  /** Examples of the contract, best first. */
  readonly examples: readonly unknown[];
}

/** Finds the declared response for a status: by the status itself, by its range (`4XX`), or `default`. */
export function responseFor({ responses }: Operation, status: number): DeclaredResponse | undefined {
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get("default");
}

/** Returns the parameters of an operation in one location. */
export function parametersIn(location: Parameter["in"], { parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === location);
}
