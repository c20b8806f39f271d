import {
  type Body,
  type Contract,
  keywordsOf,
  type Media,
  type Operation,
  type OperationOfPath,
  type Parameter,
  resolve,
  type Schema,
} from "../document/openapi.ts";
import { toLiteral, toSource } from "./literal.ts";

/** The statuses of invalid requests; the issues of the error name the properties. */
const INVALID_REQUEST = [400, 422];

/**
 * Writes a program that calls one operation and handles all its results.
 * @returns TypeScript, without a line break at its end.
 */
export function toCodeSample(contract: Contract, { path, method, item, operation }: OperationOfPath): string {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) => resolve(contract, it));
  const isPaged = parameters.some(({ name }) => name === "page_token");
  const hasExample = ({ example, examples }: Parameter): boolean => example !== undefined || examples !== undefined;
  // The sample of a list shows all items. Other queries need their parameters to be useful.
  const input = toSampleInput(contract, operation, parameters, (it) => !isPaged && hasExample(it));
  // `default` and `4XX` are not exact statuses, so a sample has no case for them.
  const statuses = Object.entries(operation.responses ?? {}).filter(([status]) => /^[1-5]\d\d$/.test(status));
  const responses = statuses.map(([status, response]) => ({
    status: Number(status),
    schema: resolve<Body>(contract, response).content?.["application/json"]?.schema,
  }));
  const list = responses.find(({ status }) => status === 200)?.schema;
  if (isPaged && list !== undefined) return toPagination(contract, path, input, list);
  return `import { createRelayClient } from "signalwire-relay-rest";

const relay = createRelayClient();
${completeCall(`const result = await relay.${method.toUpperCase()}(`, path, input)}

switch (result.status) {
${toCases(responses.map(({ status, schema }) => [status, toStatement(contract, status, schema)]))}
  default:
    result satisfies never;
}`;
}

function toPagination(contract: Contract, path: string, input: object, list: Schema): string {
  const { items } = keywordsOf(contract, propertiesOf(contract, list)["data"]);
  const name = toVariable(typeof items === "object" && "$ref" in items ? items.$ref : "item");
  return `import {
  createRelayClient,
  isRelayError,
  paginate,
} from "signalwire-relay-rest";

const relay = createRelayClient();
${completeCall("const list = paginate(relay, ", path, input)}

try {
  for await (const ${name} of list) {
    console.log(${"id" in propertiesOf(contract, items) ? `${name}.id` : name});
  }
} catch (error) {
  if (!isRelayError(error)) throw error;
  console.error(error.message, error.cursor);
}`;
}

/** Completes a call that starts with `before`. */
function completeCall(before: string, path: string, input: object): string {
  const start = before + toSource(path);
  if (Object.keys(input).length === 0) return `${start});`;
  return `${start}, ${toLiteral(input, { before: start.length + 2, after: 2 })});`;
}

/** Writes one case for each status; statuses with the same statement share a block. */
function toCases(statements: readonly (readonly [status: number, statement: string])[]): string {
  const cases = new Map<string, string[]>();
  for (const [status, statement] of statements) {
    cases.set(statement, [...(cases.get(statement) ?? []), String(status)]);
  }
  const rest = cases.get(REPORT) ?? [];
  cases.delete(REPORT);
  return [...cases, [REPORT, [...rest, '"unexpected"']] as const]
    .map(([statement, labels]) => {
      return `  ${labels.map((label) => `case ${label}:`).join(" ")}\n    ${statement}\n    break;`;
    })
    .join("\n");
}

const REPORT = "console.error(result.error.message);";

function toStatement(contract: Contract, status: number, schema: Schema | undefined): string {
  if (INVALID_REQUEST.includes(status)) return "console.error(result.error.issues);";
  if (status >= 400) return REPORT;
  if (status >= 300) return "console.log(result.data.location);";
  if (schema === undefined) return 'console.log("done");';
  return "id" in propertiesOf(contract, schema) ? "console.log(result.data.id);" : "console.log(result.data);";
}

function propertiesOf(contract: object, schema: Schema | undefined): Record<string, Schema> {
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

/**
 * Builds the `init` argument of a call from the contract's examples: path parameters, body, required query parameters,
 * and the optional ones that `includesQuery` accepts. The examples of one operation form a valid request together.
 * @throws Error if a part has no example.
 */
function toSampleInput(
  contract: Contract,
  { operationId, requestBody }: Operation,
  parameters: readonly Parameter[],
  includesQuery: (parameter: Parameter) => boolean,
): object {
  const path = examplesOf(parameters.filter((it) => it.in === "path"));
  const query = examplesOf(parameters.filter((it) => it.in === "query" && (it.required === true || includesQuery(it))));
  const media = requestBody && resolve<Body>(contract, requestBody).content?.["application/json"];
  return {
    ...((path || query) && { params: { ...(path && { path }), ...(query && { query }) } }),
    ...(media && { body: exampleOf(media, "the body") }),
  };

  function examplesOf(chosen: readonly Parameter[]): object | undefined {
    if (chosen.length === 0) return undefined;
    return Object.fromEntries(chosen.map((it) => [it.name ?? "", exampleOf(it, `the parameter ${it.name}`)]));
  }

  function exampleOf({ example, examples = {}, schema }: Media, name: string): unknown {
    const named = Object.values(examples).map((it) => resolve<{ value?: unknown }>(contract, it).value);
    const found: unknown = [example, ...named, ...(keywordsOf(contract, schema).examples ?? [])].find(
      (it) => it !== undefined,
    );
    if (found === undefined) throw new Error(`the contract has no example of ${name} of ${operationId}`);
    return found;
  }
}
