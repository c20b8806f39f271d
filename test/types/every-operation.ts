import { type Reference, type ResponseItem, resolve } from "../contract/contract.ts";
import { type Operation, operations } from "../contract/operations.ts";

/** Returns a program that compares the types of every operation with the contract; it compiles without errors. */
export function everyOperation(): string {
  return [HEAD, ...operations.flatMap((operation, index) => linesOf(operation, index))].join("\n");
}

const HEAD = `
import { createRelayClient, type RelayInit, type RelayResult, type Schema } from "signalwire-relay-rest";

type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
function holds<_Truth extends true>(): void {}
const relay = createRelayClient();
`;

function linesOf(operation: Operation, index: number): string[] {
  const { operationId, method, path, responses, bodySchema } = operation;
  const input = inputOf(operation);
  const result = `Result${index}`;
  const at = `"${path}", "${method.toLowerCase()}"`;
  const call = (init: object) => `void relay.${method}("${path}", ${JSON.stringify(init)});`;
  const rejected = (reason: string, init: object) => [`// @ts-expect-error ${operationId}: ${reason}`, call(init)];
  const pathParams = Object.keys(input.params?.path ?? {});
  const body = input.body as Record<string, unknown> | undefined;
  return [
    `// ${operationId}`,
    `type ${result} = RelayResult<${at}>;`,
    holds(`${result}["status"]`, [...responses.keys(), '"unexpected"'].join(" | ")),
    ...[...responses].flatMap(([status, response]) => responseLines(result, status, response)),
    holds(`{} extends RelayInit<${at}> ? true : false`, String(pathParams.length === 0 && bodySchema === undefined)),
    call(input),
    ...pathParams.flatMap((name) =>
      rejected(`${name} is required`, {
        ...input,
        params: { ...input.params, path: without(input.params?.path ?? {}, name) },
      }),
    ),
    ...rejected("no such parameter", { ...input, params: { ...input.params, query: { noSuchParameter: 1 } } }),
    ...(body === undefined
      ? rejected("the operation has no body", { ...input, body: {} })
      : [
          ...rejected("the body is required", without({ ...input }, "body")),
          ...rejected("no such field", { ...input, body: { ...body, noSuchField: 1 } }),
          ...requiredOf(bodySchema).flatMap((name) =>
            rejected(`${name} is required`, { ...input, body: without(body, name) }),
          ),
        ]),
  ];
}

/** Returns the example input without its empty parts. */
function inputOf({ input: { params, body } }: Operation): {
  readonly params?: { readonly path?: object; readonly query?: object };
  readonly body?: unknown;
} {
  const { path, query } = params;
  const parts = { ...(hasAny(path) && { path }), ...(hasAny(query) && { query }) };
  return { ...(hasAny(parts) && { params: parts }), ...(body !== undefined && { body }) };
}

function hasAny(values: object): boolean {
  return Object.keys(values).length > 0;
}

function responseLines(result: string, status: number, response: ResponseItem): string[] {
  const arm = `Extract<${result}, { status: ${status} }>`;
  if (status < 400) return [holds(`${arm}["ok"]`, "true"), holds(`${arm}["data"]`, dataOf(status, response))];
  return [holds(`${arm}["ok"]`, "false"), holds(`${arm}["error"]["body"]`, `${dataOf(status, response)} | undefined`)];
}

function dataOf(status: number, { content }: ResponseItem): string {
  if (status >= 300 && status < 400) return "{ readonly location: string }";
  const schema = content?.["application/json"]?.schema;
  if (schema === undefined) return "undefined";
  if (!("$ref" in schema)) throw new Error("the schema of a response has no name");
  return `Schema<"${schema.$ref.split("/").at(-1) ?? ""}">`;
}

/** Returns the properties that every variant of a body requires. */
function requiredOf(schema: object | undefined): readonly string[] {
  const { required = [], oneOf } = resolve<Shape>(schema ?? {});
  const variants = (oneOf ?? []).map(requiredOf);
  return variants.length === 0
    ? required
    : (variants[0] ?? []).filter((name) => variants.every((it) => it.includes(name)));
}

interface Shape {
  readonly required?: readonly string[];
  readonly oneOf?: readonly (Shape | Reference)[];
}

function holds(one: string, other: string): string {
  return `holds<Equal<${one}, ${other}>>();`;
}

function without(values: object, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
