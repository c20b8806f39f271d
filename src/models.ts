import type { components, paths } from "../generated/schema.ts";

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
  Body<Operation<Path, Method>>;

/** An operation's answers: status -> body, `undefined` for a declared empty one. */
export type RelayAnswers<Path extends keyof paths, Method extends RelayMethod> = {
  [Status in keyof Operation<Path, Method>["responses"] & number]: Json<Operation<Path, Method>["responses"][Status]>;
};

/** What a successful call hands over. */
export type RelayData<Path extends keyof paths, Method extends RelayMethod> = Successes<RelayAnswers<Path, Method>>;

interface OperationShape {
  parameters: object;
  responses: object;
}

type Operation<Path extends keyof paths, Method extends RelayMethod> = Extract<paths[Path][Method], OperationShape>;

type Successes<Answers> = {
  [Status in keyof Answers & number]: `${Status}` extends `2${string}` ? Answers[Status] : never;
}[keyof Answers & number];

type Json<Content> = Content extends { content: { "application/json": infer Value } } ? Value : undefined;

// `requestBody?: never` matches an optional body too, hence the test of its type before that of its presence.
type Body<Op> = Op extends { requestBody?: infer Content }
  ? [Exclude<Content, undefined>] extends [never]
    ? { readonly body?: undefined }
    : Op extends { requestBody: infer Required }
      ? { readonly body: Json<Required> }
      : { readonly body?: Json<Exclude<Content, undefined>> | undefined }
  : { readonly body?: undefined };

type Params<Declared> = OptionalWhenEmpty<"params", PathPart<Declared> & QueryPart<Declared>>;

type PathPart<Declared> = Declared extends { path: infer Values extends object }
  ? { readonly path: Values }
  : { readonly path?: undefined };

type QueryPart<Declared> = Declared extends { query?: infer Values }
  ? [Exclude<Values, undefined>] extends [never]
    ? { readonly query?: undefined }
    : OptionalWhenEmpty<"query", AcceptingUndefined<Exclude<Values, undefined>>>
  : { readonly query?: undefined };

/** A property that may be left out when nothing in it is required. */
type OptionalWhenEmpty<Name extends string, Value> = {} extends Value
  ? { readonly [Key in Name]?: Value | undefined }
  : { readonly [Key in Name]: Value };

// An optional parameter that is `undefined` is not sent, so it is accepted under exactOptionalPropertyTypes.
type AcceptingUndefined<Values> = {
  [Key in keyof Values]: {} extends Pick<Values, Key> ? Values[Key] | undefined : Values[Key];
};
