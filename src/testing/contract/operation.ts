import type { JsonObject } from "../shared/json.ts";

/** An operation of a contract, its references followed. */
export interface Operation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** As the contract writes it: `/number_groups/{id}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** By the contract's own keys: "200", "4XX", "default". */
  readonly answers: ReadonlyMap<string, DeclaredResponse>;
  /** Whether a request without credentials is to be refused. */
  readonly isSecured: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly schema: JsonObject;
  /** The contract's own example; `undefined` where it has none. */
  readonly example: unknown;
}

interface RequestBody {
  readonly isRequired: boolean;
  readonly content: Content;
}

export interface DeclaredResponse {
  /** Empty where no body is declared. */
  readonly content: Content;
  /** By its name in lower case. */
  readonly headers: ReadonlyMap<string, { readonly isRequired: boolean; readonly schema: JsonObject }>;
}

/** Media type, in lower case -> what it holds. */
export type Content = ReadonlyMap<string, Media>;

export interface Media {
  /** `undefined` where anything goes. */
  readonly schema: JsonObject | undefined;
  /** The contract's own examples, the best first. */
  readonly examples: readonly unknown[];
}

/** What the contract says of an answer by its status: exactly, by its hundred, or by default. */
export function responseFor({ answers }: Operation, status: number): DeclaredResponse | undefined {
  return answers.get(String(status)) ?? answers.get(`${Math.floor(status / 100)}XX`) ?? answers.get("default");
}
