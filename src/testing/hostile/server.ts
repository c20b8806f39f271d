import { type Contract, type ContractSource, loadContract } from "../contract/contract.ts";
import { exampleResponse } from "../contract/sample.ts";
import { answer, type HostilePreset, SUCCESS } from "./exchange.ts";
import { type HostileRequest, listen } from "./listener.ts";
import { type HostileStep, toPreset } from "./presets/index.ts";

/** A server on loopback that answers as badly as it was told to. */
export interface HostileServer extends AsyncDisposable {
  /** Its origin: `http://127.0.0.1:54321`. */
  readonly url: string;
  /** Every request that arrived, oldest first; may be emptied. */
  readonly requests: HostileRequest[];
  /** The origin that its redirects point to, on another port; it answers 200 to whatever arrives. */
  readonly elsewhere: { readonly url: string; readonly requests: HostileRequest[] };
  /** Connections that are open at the moment. */
  readonly openConnections: number;
  /** Ends every connection, also those that hang, and listens no longer. */
  close(): Promise<void>;
}

/** How a hostile server listens and takes connections. */
export interface HostileServerOptions {
  /** The port of 127.0.0.1 to listen on; 0 for any that is free. @defaultValue 0 */
  readonly port?: number | undefined;
  /** How long a new connection waits until the first byte is read from it, in milliseconds. @defaultValue 0 */
  readonly acceptAfterMs?: number | undefined;
  /** Whose operations are meant, where they are named. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
}

/**
 * Starts a server that misbehaves, on loopback.
 *
 * @param steps what each request is met with, in the order of arrival, the last for all further ones; or that for each
 *   operation by its id, other operations being answered the contract's example
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
  const elsewhere = await listen(() => ({ preset: answer(200), elsewhere: "", success: SUCCESS }), {});
  const meet = (request: Pick<HostileRequest, "method" | "url">) => ({ ...plan(request), elsewhere: elsewhere.origin });
  const server = await listen(meet, { port, acceptAfterMs }).catch(async (error: unknown) => {
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

/** What each request is met with, in the order of arrival; the last goes for all further ones. */
export type HostileSteps = HostileStep | readonly HostileStep[];

/** What the requests of each operation are met with; those of another are answered by the contract's example. */
export type HostileOperations = Readonly<Record<string, HostileSteps>>;

/** What a request is met with, and the body that its success would have. */
interface Encounter {
  readonly preset: HostilePreset | undefined;
  readonly success: string;
}

/** The same plan for all requests, whatever they are for. */
function planFor(steps: HostileSteps): () => Encounter {
  const next = inTurn(steps);
  return () => ({ preset: next(), success: SUCCESS });
}

/**
 * A plan for each operation that is named.
 * @throws KitError for an id that the contract does not have.
 */
function planByOperation(
  contract: Contract,
  operations: HostileOperations,
): (request: { readonly method: string; readonly url: string }) => Encounter {
  const plans = new Map(
    Object.entries(operations).map(([id, steps]) => [contract.operation(id).operationId, inTurn(steps)]),
  );
  return ({ method, url }) => {
    const [path = ""] = url.split("?");
    const operation = contract.operationFor(method, withoutPrefix(path, contract.basePath));
    if (operation === undefined) return { preset: answer(404), success: SUCCESS };
    const { status, body } = exampleResponse(operation);
    const next = plans.get(operation.operationId) ?? (() => answer(status, body));
    return { preset: next(), success: body || SUCCESS };
  };
}

function inTurn(steps: HostileSteps): () => HostilePreset | undefined {
  const presets = [steps].flat().map(toPreset);
  return () => (presets.length > 1 ? presets.shift() : presets[0]);
}

// A client may have been given the origin alone, or the origin and the base path.
function withoutPrefix(path: string, prefix: string): string {
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
