import type { components, operations, paths } from "../../generated/schema.ts";

/** A schema of the contract, by name: `Schema<"NumberGroup">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The operation ids of the contract: `"create-number-group"`. */
export type OperationId = keyof operations;

/** The methods of the contract's operations, in lower case. */
export type RelayMethod = Exclude<"get" | "post" | "put" | "delete" | "patch" | "head" | "options", AbsentMethod>;

/** The methods that only some contracts have. */
export type OtherMethod = Extract<RelayMethod, "patch" | "head" | "options">;

type AbsentMethod = {
  [Method in "patch" | "head" | "options"]: true extends {
    [Path in keyof paths]: paths[Path][Method] extends OperationShape ? true : never;
  }[keyof paths]
    ? never
    : Method;
}["patch" | "head" | "options"];

/** A status in the contract: a number, a range, or `default`, which covers the other errors. */
export type DeclaredStatus = number | `${1 | 2 | 3 | 4 | 5}XX` | "default";

/** A declared status that is a success: a 2xx, or a redirect. A 304 has no location, so it is a failure. */
export type SuccessStatus = `2${string}` | RedirectStatus;

type RedirectStatus = "301" | "302" | "303" | "307" | "308" | "3XX";

/** The path templates with an operation for a method. */
export type RelayPath<Method extends RelayMethod> = {
  [Path in keyof paths]: paths[Path][Method] extends OperationShape ? Path : never;
}[keyof paths];

/** The `params` and `body` of an operation, as far as the contract declares them. */
export type RelayInput<Path extends keyof paths, Method extends RelayMethod> = Params<
  Operation<Path, Method>["parameters"]
> &
  Body<Operation<Path, Method>>;

/**
 * The responses of an operation: status -> body. A declared empty body is `undefined`; a redirect has its `location`.
 */
export type RelayResponses<Path extends keyof paths, Method extends RelayMethod> = {
  [Status in keyof Operation<Path, Method>["responses"] & DeclaredStatus]: `${Status}` extends RedirectStatus
    ? Redirected
    : Method extends "head"
      ? undefined
      : Json<Operation<Path, Method>["responses"][Status]>;
};

/**
 * Data of a redirect that the contract declares as the success. The client does not follow it. A compiler cannot write
 * the name of an interface that is not exported into the declarations of a user's project.
 */
type Redirected = {
  /** The `Location` header as the server sent it; the URL may be relative. */
  readonly location: string;
};

/** The data of a successful call. */
export type RelayData<Path extends keyof paths, Method extends RelayMethod> = Successes<RelayResponses<Path, Method>>;

type OperationShape = { parameters: { path?: unknown; query?: unknown }; requestBody?: unknown; responses: object };

type Operation<Path extends keyof paths, Method extends RelayMethod> = Extract<paths[Path][Method], OperationShape>;

type Successes<Responses> = {
  [Status in keyof Responses & DeclaredStatus]: `${Status}` extends SuccessStatus ? Responses[Status] : never;
}[keyof Responses & DeclaredStatus];

type Json<Content> = Content extends { content: { "application/json": infer Value } } ? Value : undefined;

/** The body of a request: JSON, or the first of the forms if the operation takes no JSON. */
type Sent<Content> = Content extends { content: { "application/json": unknown } }
  ? Json<Content>
  : Content extends { content: { "application/x-www-form-urlencoded": infer Value } }
    ? Value
    : Content extends { content: { "multipart/form-data": infer Value } }
      ? Value
      : undefined;

/** The `body` of an operation, optional if the contract says so. */
export type Body<Op extends OperationShape> = [Exclude<Op["requestBody"], undefined>] extends [never]
  ? object
  : undefined extends Op["requestBody"]
    ? { readonly body?: Sendable<Sent<Exclude<Op["requestBody"], undefined>>> | undefined }
    : { readonly body: Sendable<Sent<Op["requestBody"]>> };

// An operation without parameters has no `params`, so an editor does not offer it.
type Params<Declared extends { path?: unknown; query?: unknown }> = [
  Exclude<Declared["path"] | Declared["query"], undefined>,
] extends [never]
  ? object
  : OptionalWhenEmpty<
      "params",
      Part<"path", Exclude<Declared["path"], undefined>> & Part<"query", Exclude<Declared["query"], undefined>>
    >;

type Part<Name extends string, Values> = [Values] extends [never] ? unknown : OptionalWhenEmpty<Name, Values>;

/** A property that is optional if it requires nothing. */
type OptionalWhenEmpty<Name extends string, Value> = {} extends Value
  ? { readonly [Key in Name]?: Value | undefined }
  : { readonly [Key in Name]: Value };

// A list may be readonly, because the client does not change it. A type without a list stays the same, so that
// compiler messages show the name of its schema.
type Sendable<Values> = Values extends unknown
  ? [Extract<Values[keyof Values], readonly unknown[]>] extends [never]
    ? Values
    : { [Key in keyof Values]: Frozen<Values[Key]> }
  : never;

type Frozen<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;
