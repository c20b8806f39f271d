import { createServer } from "node:http";
import type { webhooks } from "signalwire-relay-rest/schema";
import { type Contract, type ContractSource, loadContract } from "../contract/contract.ts";
import type { Operation, OperationId } from "../contract/operation.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import type { HostileStep } from "../hostile/presets.ts";
import { shielded, warn } from "../shared/kit-error.ts";
import { listenOnLoopback } from "../shared/loopback-server.ts";
import type { CheckCredentials } from "../shared/target.ts";
import type { RecordedRequest } from "../validate/record-request.ts";
import { validateResponse } from "../validate/validate-response.ts";
import { deliverWebhook } from "./deliver.ts";
import { mockListener, scriptedPreset } from "./listener.ts";
import {
  checkResponse,
  createScript,
  type HowOften,
  hostileStep,
  type ScriptedResponse,
  type Unchecked,
} from "./script.ts";
import { createState } from "./state.ts";

/** Name of a webhook of the package's contract, which editors complete, or of any other contract. */
export type WebhookName = keyof webhooks | (string & {});

/** A running mock of the API, on loopback. */
export interface MockServer extends AsyncDisposable {
  /** Prefix of every path, base path included. Use it as the `baseUrl` of a client. */
  readonly url: string;
  /** The last 1,000 requests, oldest first, each with its violations of the contract. You may empty the array. */
  readonly requests: RecordedRequest[];
  /**
   * Sends a given response to the next request of an operation, or to the next `times` requests. A response that the
   * contract does not allow is sent, too, with a process warning.
   * @throws KitError when the contract has no such operation; TypeError for an invalid `status`, `headers` or `times`.
   */
  readonly respond: (operationId: OperationId, response: ScriptedResponse, howOften?: HowOften) => void;
  /**
   * Applies a hostile preset, or a status, to the next request of an operation, or to the next `times` requests. A
   * request that gets an error or a redirect does not change the mock's state. A request whose response is lost, late or
   * garbled does.
   * @throws KitError when the contract has no such operation; TypeError for an invalid `step` or `times`.
   */
  readonly fail: (operationId: OperationId, step: HostileStep, howOften?: HowOften) => void;
  /**
   * Sends a webhook of the contract to your server, signed with `signingKey`. Its payload is the contract's example with
   * the properties that you give.
   * @returns the status of your server's response
   * @throws KitError when the contract has no such webhook or does not allow the payload, or nothing listens at the URL.
   * @example
   * await mock.deliver("tenDlcStatusCallback", "http://127.0.0.1:3000/10dlc", { state: "completed" });
   */
  readonly deliver: (webhook: WebhookName, url: string, payload?: object) => Promise<{ readonly status: number }>;
  /** Forgets all requests and scripted responses, and returns to the resources of the start. */
  readonly reset: () => void;
  /** Closes every connection and stops listening. A second call does nothing. */
  readonly close: () => Promise<void>;
}

/** Options of {@link startMockServer}. */
export interface MockServerOptions {
  /** Port; 0 selects a free port. @defaultValue 0 */
  readonly port?: number | undefined;
  /** Address to listen on. `0.0.0.0` lets other machines and containers in. @defaultValue "127.0.0.1" */
  readonly host?: string | undefined;
  /** Prefix of every path. @defaultValue the path of the contract's server: `/api/relay/rest` */
  readonly basePath?: string | undefined;
  /**
   * The only credentials that the mock accepts: those of SignalWire, or the headers, keys and cookies that another
   * contract declares (`{ headers: { "X-Key": "…" } }`). @defaultValue any credentials that are not empty
   */
  readonly credentials?: CheckCredentials | undefined;
  /** An OpenAPI 3 document, or the path of a JSON or YAML file with one. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
  /**
   * Resources that exist from the start, beside the examples: `{ number_groups: [{ name: "Sales" }] }`. The contract's
   * example completes each of them.
   */
  readonly data?: object | undefined;
  /** Leave out the resources of the contract's examples. @defaultValue false */
  readonly empty?: boolean | undefined;
  /** Lets pages of any origin read responses (CORS). @defaultValue false */
  readonly cors?: boolean | undefined;
  /**
   * Offers `respond`, `fail`, `deliver`, `reset` and `requests` to programs in any language, as `POST /_mock/respond` and
   * so on. @defaultValue false
   */
  readonly control?: boolean | undefined;
  /** Key that signs the webhooks of `deliver`. @defaultValue "mock-signing-key" */
  readonly signingKey?: string | undefined;
  /** Source of the ids in responses: the same seed and requests give the same responses. @defaultValue 1 */
  readonly seed?: string | number | undefined;
  /**
   * Called for each request once its response is complete or its connection is closed. The first exception that it
   * throws becomes a process warning. `notes` names a one-time code that the API would send by call or message; the
   * response has it in the header `x-mock-code`.
   */
  readonly onRequest?: ((request: RecordedRequest, status: number, notes: readonly string[]) => void) | undefined;
}

/**
 * Starts a mock of the API. Its responses are valid by the contract and agree with the requests: a created resource can
 * be retrieved, listed, changed and deleted. The resources in the contract's examples exist from the start; the response
 * to any other id is 404. A request with `Prefer: code=500` gets that status and changes nothing. The mock needs `ajv`
 * and `ajv-formats`.
 *
 * @throws KitError when a package is missing, the port is in use, or the contract or the data is invalid.
 * @example
 * await using mock = await startMockServer();
 * mock.fail("create-number-group", 503);
 * const relay = createRelayClient({ baseUrl: mock.url, projectId: "project", token: "PT-token" });
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const {
    port,
    host,
    basePath,
    credentials,
    seed = 1,
    data = {},
    empty = false,
    signingKey = "mock-signing-key",
    onRequest = () => undefined,
  } = options;
  const contract = loadContract(options.contract);
  const prefix = basePath === undefined ? contract.basePath : toBasePath(basePath);
  // Reports a missing package now, not at the first request.
  validatorOf(contract);
  const start = () => createState({ contract, basePath: prefix, seed, data, isEmpty: empty });
  let state = start();
  const script = createScript();
  const requests: RecordedRequest[] = [];
  const functions = {
    requests,
    respond: (operationId: string, given: Unchecked<ScriptedResponse>, howOften: Unchecked<HowOften> = {}) => {
      const operation = contract.operation(operationId);
      const checked = checkResponse(given);
      warnOfViolations(contract, operation, checked);
      script.add(operationId, { preset: scriptedPreset(checked), effect: "none" }, howOften);
    },
    fail: (operationId: string, step: unknown, howOften: Unchecked<HowOften> = {}) => {
      script.add(contract.operation(operationId).operationId, hostileStep(step), howOften);
    },
    deliver: (webhook: string, url: string, payload: unknown = {}) =>
      deliverWebhook(contract, signingKey, webhook, url, payload),
    reset: () => {
      state = start();
      script.clear();
      requests.length = 0;
    },
  };
  const listener = mockListener({
    state: () => state,
    credentials,
    script,
    control: options.control === true ? functions : undefined,
    allowsOrigins: options.cors === true,
    requests,
    onRequest: shielded("onRequest", onRequest),
  });
  const { origin, close } = await listenOnLoopback(createServer(listener), port, host);
  return { url: origin + prefix, ...functions, close, [Symbol.asyncDispose]: close };
}

/**
 * Warns of a scripted response that the API would never send. Text and bytes are invalid on purpose, so they cause no
 * warning.
 */
function warnOfViolations(contract: Contract, operation: Operation, { status, body, headers }: ScriptedResponse): void {
  if (typeof body === "string" || body instanceof Uint8Array) return;
  const found = validateResponse(contract, operation, {
    status,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    body,
  });
  const [violation] = found.filter(({ rule }) => rule === "schema");
  if (violation === undefined) return;
  const { pointer = "", message } = violation;
  warn(`respond("${operation.operationId}"): the contract does not allow this: ${`${pointer} ${message}`.trim()}`);
}

function toBasePath(path: string): string {
  const trimmed = path.replaceAll(/^\/+|\/+$/g, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}
