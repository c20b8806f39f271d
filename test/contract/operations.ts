import type { RelayClient, RelayFailure, RelayHeaders, RelaySuccess, RelayUnexpected } from "../../src/index.ts";
import {
  contract,
  METHODS,
  type Media,
  type OperationItem,
  type Parameter,
  type PathItem,
  type ResponseItem,
  resolve,
} from "./contract.ts";

/** An operation of the contract with its example input. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Declared responses by status. */
  readonly responses: ReadonlyMap<number, ResponseItem>;
  /** The contract's examples of the parameters and the body. */
  readonly input: Input;
  /** Names of the query parameters. */
  readonly queryNames: readonly string[];
  /** Schema of the body; `undefined` without a body. */
  readonly bodySchema: object | undefined;
}

interface Input {
  readonly params: { readonly path: Values; readonly query: Values };
  readonly body?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** Result of a call to an operation that the compiler does not know. */
export type AnyResult = RelaySuccess<number, unknown> | RelayFailure<number, unknown> | RelayUnexpected;

/** Every operation of the contract. */
export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [toOperation(method, path, item, operation)];
  }),
);

/** Calls an operation with the contract's example input. */
export async function call(relay: RelayClient, operation: Operation, headers: RelayHeaders = {}): Promise<AnyResult> {
  // The client's methods are typed per path, but here the path, its input and its results are data.
  const methods = relay as unknown as Readonly<Record<string, (path: string, init: object) => Promise<AnyResult>>>;
  const send = methods[operation.method];
  if (send === undefined) throw new Error(`the client has no method for ${operation.method} ${operation.path}`);
  return send(operation.path, { ...operation.input, headers });
}

/**
 * Returns the body of a success or of a declared error.
 * @throws the error of an unexpected response
 */
export function bodyOf(result: AnyResult): unknown {
  if (result.status === "unexpected") throw result.error;
  return result.ok ? result.data : result.error.body;
}

function toOperation(method: string, path: string, item: PathItem, operation: OperationItem): Operation {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const all = [...(item.parameters ?? []), ...parameters].map((parameter) => resolve(parameter));
  const media = requestBody && resolve(requestBody).content["application/json"];
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    queryNames: all.filter((parameter) => parameter.in === "query").map(({ name }) => name),
    bodySchema: media?.schema,
    responses: new Map(Object.entries(responses).map(([status, response]) => [Number(status), resolve(response)])),
    input: {
      params: { path: examplesOf("path", all, operationId), query: examplesOf("query", all, operationId) },
      ...(media && { body: exampleOf(media, `the body of ${operationId}`) }),
    },
  };
}

/**
 * Returns the examples for one request. An optional parameter is sent only if it has an `example` of its own: some
 * parameters exclude each other, so one request cannot have an example of every schema.
 */
function examplesOf(location: Parameter["in"], parameters: readonly Parameter[], operationId: string): Values {
  const used = parameters.filter((it) => it.in === location && (it.required || it.example !== undefined));
  return Object.fromEntries(used.map((it) => [it.name, exampleOf(it, `the parameter ${it.name} of ${operationId}`)]));
}

function exampleOf({ example, examples = {}, schema = {} }: Media, subject: string): unknown {
  const named = Object.values(examples).map((it) => resolve(it));
  const { examples: ofSchema = [] } = resolve(schema);
  const found = [example, ...named.map(({ value }) => value), ...ofSchema].find((value) => value !== undefined);
  if (found === undefined) throw new Error(`the contract has no example of ${subject}`);
  return found;
}
