import { resolve } from "../document/resolve.js";

/**
 * As much of a contract as is read here.
 * @typedef {import("../document/resolve.js").Reference} Reference
 * @typedef {{ schema?: { examples?: readonly unknown[] } | Reference, example?: unknown, examples?: Record<string, { value?: unknown } | Reference> }} Media
 * @typedef {Media & { name: string, in: string, required?: boolean }} Parameter
 * @typedef {{ content?: Record<string, Media> }} Body
 * @typedef {{ operationId: string, parameters?: readonly (Parameter | Reference)[], requestBody?: Body | Reference }} Operation
 */

/**
 * What a sample calls an operation with, as the client's `init` has it.
 * @typedef {{ params?: { path?: Values, query?: Values }, body?: unknown }} Input
 * @typedef {Readonly<Record<string, unknown>>} Values
 */

/**
 * The contract's own examples of what an operation takes: its path parameters, its body, and as much of a query as
 * `takesQuery` lets through of what is not required. Examples of one operation can be sent together.
 * @param {object} contract
 * @param {Operation} operation
 * @param {readonly Parameter[]} parameters
 * @param {(parameter: Parameter) => boolean} takesQuery
 * @returns {Input}
 */
export function toSampleInput(contract, { operationId, requestBody }, parameters, takesQuery) {
  const path = examplesOf(parameters.filter((it) => it.in === "path"));
  const query = examplesOf(parameters.filter((it) => it.in === "query" && (it.required === true || takesQuery(it))));
  const media = requestBody && resolve(contract, requestBody).content?.["application/json"];
  return {
    ...((path || query) && { params: { ...(path && { path }), ...(query && { query }) } }),
    ...(media && { body: exampleOf(media, "the body") }),
  };

  /**
   * @param {readonly Parameter[]} chosen
   * @returns {Values | undefined}
   */
  function examplesOf(chosen) {
    if (chosen.length === 0) return undefined;
    return Object.fromEntries(chosen.map((it) => [it.name, exampleOf(it, `the parameter ${it.name}`)]));
  }

  /**
   * @param {Media} media
   * @param {string} what
   */
  function exampleOf({ example, examples = {}, schema = {} }, what) {
    const named = Object.values(examples).map((it) => resolve(contract, it).value);
    const found = [example, ...named, ...(resolve(contract, schema).examples ?? [])].find((it) => it !== undefined);
    if (found === undefined) throw new Error(`the contract has no example of ${what} of ${operationId}`);
    return found;
  }
}
