import { createServer as createHttpServer, type IncomingHttpHeaders } from "node:http";
import { createServer as createListener } from "node:net";
import { definedOf } from "../../core/guards.ts";
import { type Contract, type ContractSource, loadContract } from "../contract/contract.ts";
import type { OperationId } from "../contract/operation.ts";
import { exampleResponse } from "../contract/sample.ts";
import { type Loopback, listenOnLoopback, originForm, withoutPrefix } from "../shared/loopback-server.ts";
import { MAX_BODY_BYTES, receiveBody } from "../shared/read-body.ts";
import { type HostilePreset, respondWith, SUCCESS } from "./exchange.ts";
import { type HostileStep, toPreset } from "./presets.ts";

/** A received request, including its credentials. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Body of the request; empty until it has arrived completely, and if it has more than 10 MB. */
  readonly body: string;
  /** Resolves when the exchange ends: the response is complete, or the connection is closed. */
  readonly over: Promise<void>;
}

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
  const plan = isByOperation(steps) ? planByOperation(loadContract(contract), steps) : planForAll(steps);
  const elsewhere = await listen(() => ({ preset: respondWith(200), success: SUCCESS }), "", {});
  const server = await listen(plan, elsewhere.origin, { port, acceptAfterMs }).catch(async (error: unknown) => {
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

/** Chooses the preset as soon as the headers of a request have arrived. */
type Plan = (request: Pick<HostileRequest, "method" | "url">) => StepWithBody;

/** Creates one plan for the requests of all operations. */
function planForAll(steps: HostileSteps): Plan {
  const next = inOrder(steps);
  return () => ({ preset: next(), success: SUCCESS });
}

/**
 * Creates a plan for each named operation.
 * @throws KitError for an operation id that the contract does not have.
 */
function planByOperation(contract: Contract, operations: HostileOperations): Plan {
  const plans = new Map(
    Object.entries(definedOf(operations)).map(([id, steps]) => [contract.operation(id).operationId, inOrder(steps)]),
  );
  return ({ method, url }) => {
    // The base URL of a client can be the origin alone, or the origin and the base path.
    const [path = ""] = withoutPrefix(url, contract.basePath).split("?");
    const operation = contract.operationFor(method, path);
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

/** One origin, listening on loopback. */
type HostileListener = Loopback & { readonly requests: HostileRequest[] };

/** Listens on 127.0.0.1 and applies a preset to each request. */
async function listen(
  plan: Plan,
  elsewhere: string,
  { port = 0, acceptAfterMs = 0 }: HostileServerOptions,
): Promise<HostileListener> {
  const requests: HostileRequest[] = [];

  // Only presets may break a connection, so the server never closes an idle one.
  const http = createHttpServer({ keepAliveTimeout: 0 }, (request, response) => {
    const url = originForm(request.url);
    request.url = url;
    const over = new Promise<void>((resolve) => response.once("close", resolve));
    const { method = "", headers } = request;
    const record = { method, url, headers, body: "", over };
    const { preset, success } = plan(record);
    requests.push(record);
    receiveBody(request).then(
      (body) => {
        record.body = new TextDecoder().decode(body);
        const applied = body === undefined ? REJECT_BODY : preset;
        applied?.({ request, response, socket: request.socket, elsewhere, success });
      },
      // The client disconnected before the end of its own request, so there is no one to respond to.
      () => undefined,
    );
  });
  // A separate listener accepts the connections, because `node:http` reads from a new connection at once.
  const listener = createListener({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on("error", () => undefined);
    const accept = () => {
      http.emit("connection", socket);
      socket.resume();
    };
    if (acceptAfterMs === 0) {
      // A timer would never fire in a test with fake timers.
      accept();
      return;
    }
    const timer = setTimeout(accept, acceptAfterMs);
    socket.once("close", () => {
      clearTimeout(timer);
    });
  });
  return { ...(await listenOnLoopback(listener, port)), requests };
}

/** The response to a body that is too long to keep. No step can change it. */
const REJECT_BODY = respondWith(
  413,
  JSON.stringify({
    errors: [
      {
        code: "content_too_large",
        detail: `The server accepts request bodies of at most ${MAX_BODY_BYTES} bytes`,
        status: "413",
      },
    ],
  }),
);
