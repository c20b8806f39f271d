import type { Reference } from "../document/resolve.ts";
import { resolve } from "../document/resolve.ts";

/** As much of a contract as is read here. */

export type Media = {
  schema?: { examples?: readonly unknown[] } | Reference;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
};

export type Parameter = Media & { name: string; in: string; required?: boolean };

export type Body = { content?: Record<string, Media> };

export type Operation = {
  operationId: string;
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: Body | Reference;
};

/** What a sample calls an operation with, as the client's `init` has it. */
export type Input = { params?: { path?: Values; query?: Values }; body?: unknown };

export type Values = Readonly<Record<string, unknown>>;

/**
 * The contract's own examples of what an operation takes: its path parameters, its body, and as much of a query as
 * `takesQuery` lets through of what is not required. Examples of one operation can be sent together.
 */
export function toSampleInput(
  contract: object,
  { operationId, requestBody }: Operation,
  parameters: readonly Parameter[],
  takesQuery: (parameter: Parameter) => boolean,
): Input {
  const path = examplesOf(parameters.filter((it) => it.in === "path"));
  const query = examplesOf(parameters.filter((it) => it.in === "query" && (it.required === true || takesQuery(it))));
  const media = requestBody && resolve(contract, requestBody).content?.["application/json"];
  return {
    ...((path || query) && { params: { ...(path && { path }), ...(query && { query }) } }),
    ...(media && { body: exampleOf(media, "the body") }),
  };

  function examplesOf(chosen: readonly Parameter[]): Values | undefined {
    if (chosen.length === 0) return undefined;
    return Object.fromEntries(chosen.map((it) => [it.name, exampleOf(it, `the parameter ${it.name}`)]));
  }

  function exampleOf({ example, examples = {}, schema = {} }: Media, what: string) {
    const named = Object.values(examples).map((it) => resolve(contract, it).value);
    const found = [example, ...named, ...(resolve(contract, schema).examples ?? [])].find((it) => it !== undefined);
    if (found === undefined) throw new Error(`the contract has no example of ${what} of ${operationId}`);
    return found;
  }
}
