import { definedOf } from "../../core/guards.ts";
import { type Contract, type ContractSource, loadContract } from "../contract/contract.ts";
import type { OperationId } from "../contract/operation.ts";
import { exampleResponse } from "../contract/sample.ts";
import { type HostilePreset, respondWith, SUCCESS } from "./exchange.ts";
import { type HostileRequest, listen } from "./listener.ts";
import { type HostileStep, toPreset } from "./presets/index.ts";

/** A running server on loopback that misbehaves as instructed. */
export interface HostileServer extends AsyncDisposable {
  /** Origin of the server: `http://127.0.0.1:54321`. */
  readonly url: string;
  /** Requests that arrived, oldest first. You may empty the array. */
  readonly requests: HostileRequest[];
  /** Target of the server's redirects: another origin, on another port. It responds 200 to every request. */
  readonly elsewhere: { readonly url: string; readonly requests: HostileRequest[] };
  /** Number of open connections. */
  readonly openConnections: number;
  /** Closes every connection, also those that hang, and stops listening. */
  close(): Promise<void>;
}

/** Options of {@link startHostileServer}. */
export interface HostileServerOptions {
  /** Port on 127.0.0.1; 0 selects a free port. @defaultValue 0 */
  readonly port?: number | undefined;
  /** Delay before the first byte of a new connection is read, in milliseconds. @defaultValue 0 */
  readonly acceptAfterMs?: number | undefined;
  /** Contract with the operations that `steps` names. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
}

/**
 * Starts a server that misbehaves, on loopback.
 *
 * @param steps one step for each request in the order of arrival, the last one also for all further requests; or such
 *   steps by operation id. Requests of other operations then get the contract's example
 * @throws KitError when the port is in use, or the contract has no such operation.
 * @example
 * await using server = await startHostileServer([503, 201]);
 * await using picky = await startHostileServer({ "create-number-group": ["stall-mid-body", 201] });
 */
export async function startHostileServer(
  steps: HostileSteps | HostileOperations,
  { port, acceptAfterMs, contract }: HostileServerOptions = {},
): Promise<HostileServer> {
  const plan = isByOperation(steps) ? planByOperation(loadContract(contract), steps) : planFor(steps);
  const elsewhere = await listen(() => ({ preset: respondWith(200), elsewhere: "", success: SUCCESS }), {});
  const planWithRedirects = (request: Pick<HostileRequest, "method" | "url">) => ({
    ...plan(request),
    elsewhere: elsewhere.origin,
  });
  const server = await listen(planWithRedirects, { port, acceptAfterMs }).catch(async (error: unknown) => {
    await elsewhere.close();
    throw error;
  });

  const close = async () => {
    await Promise.all([server.close(), elsewhere.close()]);
  };
  return {
    url: server.origin,
    requests: server.requests,
    elsewhere: { url: elsewhere.origin, requests: elsewhere.requests },
    get openConnections() {
      return server.sockets.size;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function isByOperation(steps: HostileSteps | HostileOperations): steps is HostileOperations {
  return typeof steps === "object" && !Array.isArray(steps);
}

/** One step for each request, in the order of arrival. The last one also applies to all further requests. */
export type HostileSteps = HostileStep | readonly HostileStep[];

/** Steps by operation id. Requests of other operations get the contract's example. */
export type HostileOperations = Readonly<Partial<Record<OperationId, HostileSteps>>>;

/** The preset for a request, and the body of its success. */
interface StepWithBody {
  readonly preset: HostilePreset | undefined;
  readonly success: string;
}

/** Creates one plan for the requests of all operations. */
function planFor(steps: HostileSteps): () => StepWithBody {
  const next = inOrder(steps);
  return () => ({ preset: next(), success: SUCCESS });
}

/**
 * Creates a plan for each named operation.
 * @throws KitError for an operation id that the contract does not have.
 */
function planByOperation(
  contract: Contract,
  operations: HostileOperations,
): (request: { readonly method: string; readonly url: string }) => StepWithBody {
  const plans = new Map(
    Object.entries(definedOf(operations)).map(([id, steps]) => [contract.operation(id).operationId, inOrder(steps)]),
  );
  return ({ method, url }) => {
    const [path = ""] = url.split("?");
    const operation = contract.operationFor(method, withoutPrefix(path, contract.basePath));
    if (operation === undefined) return { preset: respondWith(404), success: SUCCESS };
    const { status, body } = exampleResponse(operation);
    const next = plans.get(operation.operationId) ?? (() => respondWith(status, body));
    return { preset: next(), success: body || SUCCESS };
  };
}

function inOrder(steps: HostileSteps): () => HostilePreset | undefined {
  const presets = [steps].flat().map(toPreset);
  return () => (presets.length > 1 ? presets.shift() : presets[0]);
}

// The base URL of a client can be the origin alone, or the origin and the base path.
function withoutPrefix(path: string, prefix: string): string {
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
