import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { isObject, type JsonObject, lookUp, pointerTo, tokenToKey } from "../shared/json.ts";
import { loadPeer } from "../shared/peer-dependency.ts";

/** The input of Prism's engine. */
export interface EngineRequest {
  readonly operation: Operation;
  /** The path without base path and query. */
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed JSON; the text when it does not parse; `null` when there is no body. */
  readonly body: unknown;
}

/** A response that Prism's engine derives from the contract. */
export interface EngineResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Findings about the request, in the format of Prism's `sl-violations` header. */
  readonly findings: readonly EngineFinding[];
}

interface EngineFinding {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  readonly message: string;
}

/**
 * Creates the contract's response to a request. It has the given `status` if the operation declares that status and the
 * request is valid or `validateRequest` is false.
 */
export type Engine = (request: EngineRequest, status?: number, validateRequest?: boolean) => Promise<EngineResponse>;

/**
 * Returns the Prism engine of a contract. It is created once, and reads each path at the first request to that path.
 * @throws KitError when Prism is not installed.
 */
export function prismEngineOf(contract: Contract): Engine {
  const engine = engines.get(contract) ?? createEngine(contract);
  engines.set(contract, engine);
  return engine;
}

const engines = new WeakMap<Contract, Engine>();

const SEVERITIES = ["Error", "Warning", "Information", "Hint"];

const CHECKS = { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: false, errors: false };

function createEngine(contract: Contract): Engine {
  const prism = loadPrism();
  const instance = prism.createInstance(CHECKS, { logger: silentLogger() });
  const operationsByPath = new Map<string, Promise<readonly object[]>>();
  return async ({ operation, pathname, query, headers, body }, status, validateRequest = true) => {
    const { method, path } = operation;
    const operations = operationsByPath.get(path) ?? prism.getHttpOperationsFromSpec(partOfDocument(contract, path));
    operationsByPath.set(path, operations);
    const request = { method: method.toLowerCase(), url: { path: pathname, query: toRecord(query) }, headers, body };
    const config = { ...CHECKS, validateRequest, mock: { dynamic: false, code: status } };
    const result = await instance.request(request, await operations, config)();
    return result._tag === "Left" ? toProblemOf(result.left) : toResponse(result.right);
  };
}

function toRecord(query: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name, values.length > 1 ? values : values.join()];
    }),
  );
}

function toResponse({ output, validations }: PrismOutput): EngineResponse {
  const { "Content-type": contentType, ...headers } = output.headers;
  return {
    status: output.statusCode,
    contentType,
    headers,
    body: output.body,
    findings: validations.input.map(({ path = [], severity, code, message }) => {
      return { location: ["request", ...path], severity: String(SEVERITIES[severity]), code, message };
    }),
  };
}

/** Converts an error of Prism, such as a status that the contract does not declare. */
function toProblemOf({ name, message, status, detail, additional }: PrismProblem): EngineResponse {
  return toProblem(status, message, detail, { type: name, ...additional });
}

/** The part of `@stoplight/prism-http` that the mock uses. */
interface Prism {
  readonly getHttpOperationsFromSpec: (document: object) => Promise<readonly object[]>;
  readonly createInstance: (
    config: object,
    components: object,
  ) => {
    readonly request: (request: object, operations: readonly object[], config: object) => () => Promise<PrismResult>;
  };
}

type PrismResult =
  | { readonly _tag: "Left"; readonly left: PrismProblem }
  | { readonly _tag: "Right"; readonly right: PrismOutput };

interface PrismProblem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly additional?: { readonly validation?: object };
}

interface PrismOutput {
  readonly output: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body?: unknown };
  readonly validations: { readonly input: readonly PrismFinding[] };
}

interface PrismFinding {
  readonly path?: readonly string[];
  readonly code: string | number | undefined;
  readonly message: string;
  readonly severity: number;
}

/**
 * Loads Prism's engine. The first time takes most of a second.
 * @throws KitError when it is not installed.
 */
function loadPrism(): Prism {
  // `loadPeer` returns unknown; the package of this name has these exports.
  return loadPeer("@stoplight/prism-http", "@stoplight/prism-http ajv ajv-formats") as Prism;
}

/** Creates a logger with the methods that Prism calls. It discards everything, because Prism logs every request. */
function silentLogger(): object {
  const discard = () => undefined;
  const names = ["info", "success", "warn", "error", "debug", "trace"];
  const logger: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, discard]));
  logger["child"] = () => logger;
  return logger;
}

/**
 * Returns a document with one path of a contract and the components that it refers to. Its references are local again.
 * Prism needs ten milliseconds or more for each hundred kilobytes, so reading the whole document would slow down every
 * start.
 */
export function partOfDocument({ document }: Contract, path: string): JsonObject {
  const { info, servers, security } = document;
  // `loadContract` has already converted 3.0 schemas to 3.1.
  const part: Draft = { openapi: "3.1.0", info, servers, security };
  put(part, "/components/securitySchemes", lookUp(document, "/components/securitySchemes") ?? {});
  const needed = [pointerTo("/paths", path)];
  const done: string[] = [];
  for (const pointer of needed) {
    if (done.some((above) => `${pointer}/`.startsWith(`${above}/`))) continue;
    done.push(pointer);
    const seen = new Set<string>();
    put(part, pointer, localCopy(lookUp(document, pointer), seen));
    // This loop visits these, too, because the list grows while it is read.
    needed.push(...seen);
  }
  return part;
}

interface Draft {
  [key: string]: unknown;
}

/** Copies a node, makes its references local, and adds their targets to `seen`. */
function localCopy(node: unknown, seen: Set<string>): unknown {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string") return value;
    const fragment = value.slice(value.indexOf("#"));
    seen.add(decodeURIComponent(fragment.slice(1)));
    return fragment;
  });
}

/** Sets the node at a JSON pointer, and creates its missing parents. */
function put(part: Draft, pointer: string, node: unknown): void {
  const tokens = pointer.split("/").slice(1);
  const last = String(tokens.pop());
  const parent = tokens.map(tokenToKey).reduce<Draft>((above, token) => {
    const below = above[token];
    const child: Draft = isObject(below) ? below : {};
    above[token] = child;
    return child;
  }, part);
  parent[tokenToKey(last)] = node;
}

/** Creates a response that the contract does not declare. Like Prism's own errors, it is a problem of RFC 9457. */
export function toProblem(status: number, title: string, detail: string, rest: object = {}): EngineResponse {
  const body = { type: "about:blank", title, status, detail, ...rest };
  return { status, contentType: "application/problem+json", headers: {}, body, findings: [] };
}
