import {
  type Body,
  keywordsOf,
  type Media,
  type Operation,
  type Parameter,
  type Reference,
  resolve,
  type Schema,
} from "../document/openapi.ts";

/** The facts about an operation from which its sample is written. */
export interface Subject {
  /** In upper case, like the methods of the client. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly input: Input;
  /** One for each declared exact status. */
  readonly responses: readonly SampleResponse[];
  /** The items, if the operation returns a paginated list. */
  readonly listItem: ListItem | undefined;
}

interface SampleResponse {
  readonly status: number;
  readonly data: Data;
}

export interface ListItem {
  /** The name of the variable for an item. */
  readonly name: string;
  readonly data: Data;
}

/** The kind of a body: none, one without `id`, or one with `id`. */
type Data = "none" | "some" | "with-id";

/**
 * Collects the facts for the sample of an operation.
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
  // `default` and `4XX` are not exact statuses, so a sample has no case for them.
  const statuses = Object.entries(operation.responses ?? {}).filter(([status]) => /^[1-5]\d\d$/.test(status));
  const responses = statuses.map(([status, response]) => ({
    status: Number(status),
    schema: resolve(contract, response).content?.["application/json"]?.schema,
  }));
  const list = isPaged ? responses.find(({ status }) => status === 200)?.schema : undefined;
  return {
    method: method.toUpperCase(),
    path,
    // The sample of a list shows all items. Other queries need their parameters to be useful.
    input: toSampleInput(contract, operation, parameters, (it) => !isPaged && hasExample(it)),
    responses: responses.map(({ status, schema }) => ({ status, data: dataOf(contract, schema) })),
    listItem: list === undefined ? undefined : listItemOf(contract, list),
  };
}

function hasExample({ example, examples }: Parameter): boolean {
  return example !== undefined || examples !== undefined;
}

function listItemOf(contract: object, list: Schema): ListItem {
  const { items } = keywordsOf(contract, propertiesOf(contract, list)["data"]);
  const isReference = typeof items === "object" && "$ref" in items;
  return { name: toVariable(isReference ? items.$ref : "item"), data: dataOf(contract, items) };
}

function dataOf(contract: object, schema: Schema | undefined): Data {
  if (schema === undefined) return "none";
  return "id" in propertiesOf(contract, schema) ? "with-id" : "some";
}

function propertiesOf(contract: object, schema: Schema): Record<string, Schema> {
  const { properties, allOf = [] } = keywordsOf(contract, schema);
  const inherited = allOf.flatMap((part) => Object.entries(propertiesOf(contract, part)));
  return { ...Object.fromEntries(inherited), ...properties };
}

/** Reserved words, and the names that samples use themselves. */
const RESERVED = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield arguments eval
  console list relay error paginate undefined`.split(/\s+/),
);

/**
 * Converts `#/components/schemas/NumberGroup` to `numberGroup`, `SIPEndpoint` to `sipEndpoint`, `CallerID` to `callerId`,
 * and a name that no variable can have to `item`.
 */
function toVariable(reference: string): string {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  const words = name.replace(/(?<=[A-Z])[A-Z]+(?=[A-Z][a-z]|$)/g, (capitals) => capitals.toLowerCase());
  const variable = words.charAt(0).toLowerCase() + words.slice(1);
  return /^[a-z]\w*$/.test(variable) && !RESERVED.has(variable) ? variable : "item";
}

/** The `init` argument of the call in a sample. */
interface Input {
  readonly params?: { readonly path?: Values; readonly query?: Values };
  readonly body?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Builds the input from the contract's examples: path parameters, body, required query parameters, and the optional ones
 * that `includesQuery` accepts. The examples of one operation form a valid request together.
 * @throws Error if a part has no example.
 */
function toSampleInput(
  contract: object,
  { operationId, requestBody }: Operation,
  parameters: readonly Parameter[],
  includesQuery: (parameter: Parameter) => boolean,
): Input {
  const path = examplesOf(parameters.filter((it) => it.in === "path"));
  const query = examplesOf(parameters.filter((it) => it.in === "query" && (it.required === true || includesQuery(it))));
  const media = requestBody && resolve<Body>(contract, requestBody).content?.["application/json"];
  return {
    ...((path || query) && { params: { ...(path && { path }), ...(query && { query }) } }),
    ...(media && { body: exampleOf(media, "the body") }),
  };

  function examplesOf(chosen: readonly Parameter[]): Values | undefined {
    if (chosen.length === 0) return undefined;
    return Object.fromEntries(chosen.map((it) => [it.name ?? "", exampleOf(it, `the parameter ${it.name}`)]));
  }

  function exampleOf({ example, examples = {}, schema }: Media, name: string): unknown {
    const named = Object.values(examples).map((it) => resolve<{ value?: unknown }>(contract, it).value);
    const found: unknown = [example, ...named, ...(keywordsOf(contract, schema).examples ?? [])].find((it) => it !== undefined);
    if (found === undefined) throw new Error(`the contract has no example of ${name} of ${operationId}`);
    return found;
  }
}
