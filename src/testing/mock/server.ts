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
import { createStore, knownResources } from "./store.ts";

/** A mock of the API on loopback. */
export interface MockServer extends AsyncDisposable {
  /** What goes before every path, base path included: the `baseUrl` of a client. */
  readonly url: string;
  /** Every request that has arrived, oldest first, each with what it has against the contract; may be emptied. */
  readonly requests: RecordedRequest[];
  /** Answers the next request of an operation, or the next ones, as given. */
  readonly respond: (operationId: string, answer: ScriptedResponse, howOften?: HowOften) => void;
  /**
   * Meets the next request of an operation, or the next ones, with a hostile preset, or with a status. One that is told
   * that it failed is not acted on; one whose answer is lost, late or garbled is.
   */
  readonly fail: (operationId: string, step: HostileStep, howOften?: HowOften) => void;
  /** Ends every connection and listens no longer; may be called twice. */
  readonly close: () => Promise<void>;
}

/** What a mock may be told. */
export interface MockServerOptions {
  /** The port of 127.0.0.1 to listen on; 0 for any that is free. @defaultValue 0 */
  readonly port?: number | undefined;
  /** What goes before every path. @defaultValue that of the contract's server: `/api/relay/rest` */
  readonly basePath?: string | undefined;
  /** The only credentials that are let in. @defaultValue any with a project id and a token */
  readonly credentials?: Credentials | undefined;
  /** An OpenAPI 3 document, or the path of one in JSON. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
  /** What ids are made of: the same seed and requests give the same answers. @defaultValue 1 */
  readonly seed?: string | number | undefined;
  /** Told of each request as soon as it has been answered, or failed. The first exception that it throws becomes a process warning. */
  readonly onRequest?: ((request: RecordedRequest, status: number) => void) | undefined;
}

/**
 * Starts a mock of the API: what it answers is valid by the contract, and agrees with what was sent. What was created
 * can be retrieved, listed, changed and deleted; what the contract's examples speak of is there from the start, and
 * other ids are answered 404. `Prefer: code=500` asks for a status, and changes nothing. Needs `@stoplight/prism-http`, `ajv` and `ajv-formats`.
 *
 * @throws KitError when a package is missing, the port is in use, or the contract is no OpenAPI 3 document.
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
  // A missing package is told of now, not when the first request is judged.
  validatorOf(contract);
  const told = shielded("onRequest", onRequest);
  const script = createScript();
  const requests: RecordedRequest[] = [];
  let made = 0;
  const nextId = () => {
    made += 1;
    return seededUuid(seed, made);
  };

  const resources = resourcesOf(contract);
  const memory = createStore(knownResources(contract, resources));
  const world = { contract, resources, basePath: prefix, seed, memory, nextId };
  const server = createServer(mockListener({ world, engine, credentials, script, requests, onRequest: told }));
  const { origin, close } = await listenOnLoopback(server, port);
  return {
    url: origin + prefix,
    requests,
    respond: (operationId, answer, howOften = {}) => {
      script.add(contract.operation(operationId).operationId, { kind: "answer", answer }, howOften);
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
