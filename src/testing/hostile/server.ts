import { loadContract } from "../contract/contract.ts";
import type { ContractSource } from "../contract/contract-source.ts";
import { answer, SUCCESS } from "./exchange.ts";
import { type HostileOperations, type HostileSteps, planByOperation, planFor } from "./hostile-plan.ts";
import { type HostileRequest, listen } from "./listener.ts";

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
