import { type Reference, resolve } from "../document/resolve.ts";

type Schema = {
  properties?: Record<string, Schema | Reference>;
  allOf?: (Schema | Reference)[];
  items?: Schema | Reference;
};

type AnswerItem = { content?: Record<string, { schema?: Schema | Reference }> };

export type Operation = CalledOperation & { responses: Record<string, AnswerItem | Reference> };

/** What a sample of an operation is made from. */
export interface Subject {
  /** In upper case, as the client names its verbs. */
  method: string;
  /** The template. */
  path: string;
  input: Input;
  /** One for each declared status. */
  answers: readonly Answer[];
  /** Only for a list that comes in pages. */
  listed: Listed | undefined;
}

type Answer = { status: number; data: Data };

/** What one item of a list is called, and what it is. */
export type Listed = { name: string; data: Data };

/** Whether there is a body, and whether that has an `id`. */
type Data = "none" | "some" | "with-id";

/**
 * Reads an operation for its sample.
 * @param shared The parameters of its path.
 */
export function toSampleSubject(
  contract: object,
  path: string,
  method: string,
  operation: Operation,
  shared: readonly (Parameter | Reference)[],
): Subject {
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

function hasExample({ example, examples }: Parameter) {
  return example !== undefined || examples !== undefined;
}

function listedIn(contract: object, list: Schema | Reference): Listed {
  const { data } = propertiesOf(contract, list);
  const items = data && resolve(contract, data).items;
  return { name: toVariable(items && "$ref" in items ? items.$ref : "item"), data: dataOf(contract, items) };
}

function dataOf(contract: object, schema: Schema | Reference | undefined): Data {
  if (schema === undefined) return "none";
  return "id" in propertiesOf(contract, schema) ? "with-id" : "some";
}

function propertiesOf(contract: object, schema: Schema | Reference): Record<string, Schema | Reference> {
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
 */
function toVariable(reference: string) {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  const words = name.replace(/(?<=[A-Z])[A-Z]+(?=[A-Z][a-z]|$)/g, (capitals) => capitals.toLowerCase());
  const variable = words.charAt(0).toLowerCase() + words.slice(1);
  return /^[a-z]\w*$/.test(variable) && !TAKEN.has(variable) ? variable : "item";
}

type Media = {
  schema?: { examples?: readonly unknown[] } | Reference;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
};

export type Parameter = Media & { name: string; in: string; required?: boolean };

type Body = { content?: Record<string, Media> };

interface CalledOperation {
  operationId: string;
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: Body | Reference;
}

/** What a sample calls an operation with, as the client's `init` has it. */
type Input = { params?: { path?: Values; query?: Values }; body?: unknown };

type Values = Readonly<Record<string, unknown>>;

/**
 * The contract's own examples of what an operation takes: its path parameters, its body, and as much of a query as
 * `takesQuery` lets through of what is not required. Examples of one operation can be sent together.
 */
function toSampleInput(
  contract: object,
  { operationId, requestBody }: CalledOperation,
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
