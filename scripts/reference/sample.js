import { resolve } from "../document/resolve.js";
import { toSampleInput } from "./sample-input.js";

/**
 * As much of a contract as is read here.
 * @typedef {import("../document/resolve.js").Reference} Reference
 * @typedef {import("./sample-input.js").Parameter} Parameter
 * @typedef {{ properties?: Record<string, Schema | Reference>, allOf?: (Schema | Reference)[], items?: Schema | Reference }} Schema
 * @typedef {{ content?: Record<string, { schema?: Schema | Reference }> }} AnswerItem
 * @typedef {import("./sample-input.js").Operation & { responses: Record<string, AnswerItem | Reference> }} Operation
 */

/**
 * What a sample of an operation is made from.
 * @typedef {object} Subject
 * @property {string} method In upper case, as the client names its verbs.
 * @property {string} path The template.
 * @property {import("./sample-input.js").Input} input
 * @property {readonly Answer[]} answers One for each declared status.
 * @property {Listed | undefined} listed Only for a list that comes in pages.
 */

/**
 * @typedef {{ status: number, data: Data }} Answer
 * @typedef {{ name: string, data: Data }} Listed What one item of a list is called, and what it is.
 * @typedef {"none" | "some" | "with-id"} Data Whether there is a body, and whether that has an `id`.
 */

/**
 * Reads an operation for its sample.
 * @param {object} contract
 * @param {string} path
 * @param {string} method
 * @param {Operation} operation
 * @param {readonly (Parameter | Reference)[]} shared The parameters of its path.
 * @returns {Subject}
 */
export function toSampleSubject(contract, path, method, operation, shared) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((it) => resolve(contract, it));
  const isPaged = parameters.some(({ name }) => name === "page_token");
  // `default` and `4XX` are not one status, and have no case.
  const statuses = Object.entries(operation.responses).filter(([status]) => /^[1-5]\d\d$/.test(status));
  const answers = statuses.map(([status, answer]) => ({
    status: Number(status),
    schema: resolve(contract, answer).content?.["application/json"]?.schema,
  }));
  const list = isPaged ? answers.find(({ status }) => status === 200)?.schema : undefined;
  return {
    method: method.toUpperCase(),
    path,
    // A list is shown as a whole; another query is little without what it asks for.
    input: toSampleInput(contract, operation, parameters, (it) => !isPaged && hasExample(it)),
    answers: answers.map(({ status, schema }) => ({ status, data: dataOf(contract, schema) })),
    listed: list && listedIn(contract, list),
  };
}

/** @param {Parameter} parameter */
function hasExample({ example, examples }) {
  return example !== undefined || examples !== undefined;
}

/**
 * @param {object} contract
 * @param {Schema | Reference} list
 * @returns {Listed}
 */
function listedIn(contract, list) {
  const { data } = propertiesOf(contract, list);
  const items = data && resolve(contract, data).items;
  return { name: toVariable(items && "$ref" in items ? items.$ref : "item"), data: dataOf(contract, items) };
}

/**
 * @param {object} contract
 * @param {Schema | Reference | undefined} schema
 * @returns {Data}
 */
function dataOf(contract, schema) {
  if (schema === undefined) return "none";
  return "id" in propertiesOf(contract, schema) ? "with-id" : "some";
}

/**
 * @param {object} contract
 * @param {Schema | Reference} schema
 * @returns {Record<string, Schema | Reference>}
 */
function propertiesOf(contract, schema) {
  const { properties, allOf = [] } = resolve(contract, schema);
  const inherited = allOf.flatMap((part) => Object.entries(propertiesOf(contract, part)));
  return { ...Object.fromEntries(inherited), ...properties };
}

/** Reserved words, and the names that a sample itself uses. */
const TAKEN = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield arguments eval
  console list relay error paginate undefined`.split(/\s+/),
);

/**
 * `#/components/schemas/NumberGroup` -> `numberGroup`, `SIPEndpoint` -> `sipEndpoint`, `CallerID` -> `callerId`.
 * A name that cannot be that of a variable becomes `item`.
 * @param {string} reference
 */
function toVariable(reference) {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  const words = name.replace(/(?<=[A-Z])[A-Z]+(?=[A-Z][a-z]|$)/g, (capitals) => capitals.toLowerCase());
  const variable = words.charAt(0).toLowerCase() + words.slice(1);
  return /^[a-z]\w*$/.test(variable) && !TAKEN.has(variable) ? variable : "item";
}
