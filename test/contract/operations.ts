import type { RelayClient, RelayFailure, RelayHeaders, RelaySuccess, RelayUnexpected } from "../../src/index.ts";
import {
  type Answer,
  contract,
  METHODS,
  type Media,
  type OperationItem,
  type Parameter,
  type PathItem,
  resolve,
} from "./contract.ts";

/** An operation of the contract with what it takes to call it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Declared status -> what the contract says of the answer. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** The contract's own examples of its parameters and its body. */
  readonly input: Input;
  /** The query parameters that it takes. */
  readonly queryNames: readonly string[];
  /** What its body has to satisfy, for an operation that has one. */
  readonly bodySchema: object | undefined;
}

interface Input {
  readonly params: { readonly path: Values; readonly query: Values };
  readonly body?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** The result of a call whose operation the compiler does not know. */
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
  // The verbs are typed path by path; here the path, its input and its results are data.
  const verbs = relay as unknown as Readonly<Record<string, (path: string, init: object) => Promise<AnyResult>>>;
  const verb = verbs[operation.method];
  if (verb === undefined) throw new Error(`the client has no verb for ${operation.method} ${operation.path}`);
  return verb(operation.path, { ...operation.input, headers });
}

/** What an answer carried, be it a success or a declared failure. */
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
    answers: new Map(Object.entries(responses).map(([status, answer]) => [Number(status), resolve(answer)])),
    input: {
      params: { path: examplesOf("path", all, operationId), query: examplesOf("query", all, operationId) },
      ...(media && { body: exampleOf(media, `the body of ${operationId}`) }),
    },
  };
}

/**
 * The examples that go into one request: a parameter that may be left out is sent only if it has an `example` of its
 * own, for some exclude each other and the examples of their schemas cannot all be sent at once.
 */
function examplesOf(place: Parameter["in"], parameters: readonly Parameter[], operationId: string): Values {
  const here = parameters.filter((it) => it.in === place && (it.required || it.example !== undefined));
  return Object.fromEntries(here.map((it) => [it.name, exampleOf(it, `the parameter ${it.name} of ${operationId}`)]));
}

function exampleOf({ example, examples = {}, schema = {} }: Media, what: string): unknown {
  const named = Object.values(examples).map((it) => resolve(it));
  const { examples: ofSchema = [] } = resolve(schema);
  const found = [example, ...named.map(({ value }) => value), ...ofSchema].find((value) => value !== undefined);
  if (found === undefined) throw new Error(`the contract has no example of ${what}`);
  return found;
}
