import { createServer } from "node:http";
import { type ContractSource, loadContract } from "../contract/contract.ts";
import { resourcesOf } from "../contract/resources.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import type { HostileStep } from "../hostile/presets/index.ts";
import { listenOnLoopback } from "../shared/loopback-server.ts";
import { shielded } from "../shared/shielded.ts";
import type { Credentials } from "../shared/target.ts";
import type { RecordedRequest } from "../validate/record-request.ts";
import { mockListener } from "./listener.ts";
import { seededUuid } from "./pagination.ts";
import { prismEngineOf } from "./prism.ts";
import { createScript, type HowOften, hostileStep, type ScriptedResponse } from "./script.ts";
import { createStore, exampleResources } from "./store.ts";

/** A running mock of the API, on loopback. */
export interface MockServer extends AsyncDisposable {
  /** Prefix of every path, base path included. Use it as the `baseUrl` of a client. */
  readonly url: string;
  /** Requests that arrived, oldest first, each with its violations of the contract. You may empty the array. */
  readonly requests: RecordedRequest[];
  /**
   * Sends a given response to the next request of an operation, or to the next `times` requests.
   * @throws KitError when the contract has no such operation; TypeError when `times` is not above 0.
   */
  readonly respond: (operationId: string, response: ScriptedResponse, howOften?: HowOften) => void;
  /**
   * Applies a hostile preset, or a status, to the next request of an operation, or to the next `times` requests. A
   * request that gets an error or a redirect does not change the mock's state. A request whose response is lost, late or
   * garbled does.
   * @throws KitError when the contract has no such operation; TypeError when `times` is not above 0.
   */
  readonly fail: (operationId: string, step: HostileStep, howOften?: HowOften) => void;
  /** Closes every connection and stops listening. A second call does nothing. */
  readonly close: () => Promise<void>;
}

/** Options of {@link startMockServer}. */
export interface MockServerOptions {
  /** Port on 127.0.0.1; 0 selects a free port. @defaultValue 0 */
  readonly port?: number | undefined;
  /** Prefix of every path. @defaultValue the path of the contract's server: `/api/relay/rest` */
  readonly basePath?: string | undefined;
  /** The only credentials that the mock accepts. @defaultValue any credentials with a project id and a token */
  readonly credentials?: Credentials | undefined;
  /** An OpenAPI 3 document, or the path of a JSON file with one. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
  /** Source of the ids in responses: the same seed and requests give the same responses. @defaultValue 1 */
  readonly seed?: string | number | undefined;
  /**
   * Called for each request once its response is complete or its connection is closed. The first exception that it
   * throws becomes a process warning.
   */
  readonly onRequest?: ((request: RecordedRequest, status: number) => void) | undefined;
}

/**
 * Starts a mock of the API. Its responses are valid by the contract and agree with the requests: a created resource can
 * be retrieved, listed, changed and deleted. The resources in the contract's examples exist from the start; the response
 * to any other id is 404. A request with `Prefer: code=500` gets that status and changes nothing. The mock needs
 * `@stoplight/prism-http`, `ajv` and `ajv-formats`.
 *
 * @throws KitError when a package is missing, the port is in use, or the contract is not an OpenAPI 3 document.
 * @example
 * await using mock = await startMockServer();
 * mock.fail("create-number-group", 503);
 * const relay = createRelayClient({ baseUrl: mock.url, projectId: "project", token: "PT-token" });
 */
export async function startMockServer({
  port,
  basePath,
  credentials,
  contract: source,
  seed = 1,
  onRequest = () => undefined,
}: MockServerOptions = {}): Promise<MockServer> {
  const contract = loadContract(source);
  const prefix = basePath === undefined ? contract.basePath : toBasePath(basePath);
  const engine = prismEngineOf(contract);
  // Reports a missing package now, not at the first request.
  validatorOf(contract);
  const notify = shielded("onRequest", onRequest);
  const script = createScript();
  const requests: RecordedRequest[] = [];
  let count = 0;
  const nextId = () => {
    count += 1;
    return seededUuid(seed, count);
  };

  const resources = resourcesOf(contract);
  const store = createStore(exampleResources(contract, resources));
  const state = { contract, resources, basePath: prefix, seed, store, nextId };
  const server = createServer(mockListener({ state, engine, credentials, script, requests, onRequest: notify }));
  const { origin, close } = await listenOnLoopback(server, port);
  return {
    url: origin + prefix,
    requests,
    respond: (operationId, response, howOften = {}) => {
      script.add(contract.operation(operationId).operationId, { kind: "response", response }, howOften);
    },
    fail: (operationId, step, howOften = {}) => {
      script.add(contract.operation(operationId).operationId, hostileStep(step), howOften);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function toBasePath(path: string): string {
  const trimmed = path.replaceAll(/^\/+|\/+$/g, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}
