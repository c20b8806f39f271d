import type { components, paths, queryRules } from "../../generated/schema.ts";

/** A schema of the contract by its name: `Schema<"NumberGroup">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The methods that operations use, as the contract spells them. */
export type RelayMethod = "get" | "post" | "put" | "delete";

/** The path templates that have an operation for a method. */
export type RelayPath<Method extends RelayMethod> = {
  [Path in keyof paths]: paths[Path][Method] extends OperationShape ? Path : never;
}[keyof paths];

/** An operation's `params` and `body`, each present only where the contract has it. */
export type RelayInput<Path extends keyof paths, Method extends RelayMethod> = Params<
  Operation<Path, Method>["parameters"]
> &
  Body<Operation<Path, Method>> &
  QueryRules<`${Method} ${Path}`>;

/** An operation's answers: status -> body, `undefined` for a declared empty one, where to go for a redirect. */
export type RelayResponses<Path extends keyof paths, Method extends RelayMethod> = {
  [Status in keyof Operation<Path, Method>["responses"] & number]: `${Status}` extends `3${string}`
    ? Redirected
    : Json<Operation<Path, Method>["responses"][Status]>;
};

/** What a redirect that the contract declares as the answer hands over; it is not followed. */
interface Redirected {
  /** Where the server sends the caller, as it wrote it: a URL that may be relative. */
  readonly location: string;
}

/** What a successful call hands over. */
export type RelayData<Path extends keyof paths, Method extends RelayMethod> = Successes<RelayResponses<Path, Method>>;

type OperationShape = { parameters: { path?: unknown; query?: unknown }; requestBody?: unknown; responses: object };

type Operation<Path extends keyof paths, Method extends RelayMethod> = Extract<paths[Path][Method], OperationShape>;

type Successes<Answers> = {
  [Status in keyof Answers & number]: `${Status}` extends `${2 | 3}${string}` ? Answers[Status] : never;
}[keyof Answers & number];

type Json<Content> = Content extends { content: { "application/json": infer Value } } ? Value : undefined;

/** The `body` of an operation, which may be left out where the contract makes it optional. */
export type Body<Op extends OperationShape> = [Exclude<Op["requestBody"], undefined>] extends [never]
  ? { readonly body?: undefined }
  : undefined extends Op["requestBody"]
    ? { readonly body?: Sendable<Json<Exclude<Op["requestBody"], undefined>>> | undefined }
    : { readonly body: Sendable<Json<Op["requestBody"]>> };

type Params<Declared extends { path?: unknown; query?: unknown }> = OptionalWhenEmpty<
  "params",
  Part<"path", Exclude<Declared["path"], undefined>> &
    Part<"query", AcceptingUndefined<Exclude<Declared["query"], undefined>>>
>;

// What the contract says of parameters together, where it says something.
type QueryRules<Key extends string> = Key extends keyof queryRules
  ? { readonly params?: { readonly query?: queryRules[Key] | undefined } | undefined }
  : unknown;

type Part<Name extends string, Values> = [Values] extends [never]
  ? { readonly [Key in Name]?: undefined }
  : OptionalWhenEmpty<Name, Values>;

/** A property that may be left out when nothing in it is required. */
type OptionalWhenEmpty<Name extends string, Value> = {} extends Value
  ? { readonly [Key in Name]?: Value | undefined }
  : { readonly [Key in Name]: Value };

// JSON has no undefined, and a list that is sent is not changed.
type Sendable<Values> = AcceptingUndefined<{ [Key in keyof Values]: Frozen<Values[Key]> }>;

type Frozen<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

// What may be left out and is `undefined` is not sent, so it is accepted under exactOptionalPropertyTypes.
type AcceptingUndefined<Values> = {
  [Key in keyof Values]: {} extends Pick<Values, Key> ? Values[Key] | undefined : Values[Key];
};
