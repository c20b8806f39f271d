import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { isObject, type JsonObject, lookUp, pointerTo, tokenToKey } from "../shared/json.ts";
import { loadPeer } from "../shared/peer-dependency.ts";

/** A request as Prism's engine takes it. */
export interface EngineRequest {
  readonly operation: Operation;
  /** Without query and base path. */
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed JSON; text where it does not parse; `null` where there is none. */
  readonly body: unknown;
}

/** What Prism's engine answers by the contract. */
export interface EngineResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What it has against the request, in the words of Prism's `sl-violations` header. */
  readonly findings: readonly EngineFinding[];
}

interface EngineFinding {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  readonly message: string;
}

/**
 * Answers a request by the contract: with a status, where it declares it and the request is valid, or nobody asks
 * whether it is.
 */
export type Engine = (request: EngineRequest, status?: number, validateRequest?: boolean) => Promise<EngineResponse>;

/**
 * Prism's engine for a contract, made once; Prism reads a path when it is first asked for.
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
  const known = new Map<string, Promise<readonly object[]>>();
  return async ({ operation, pathname, query, headers, body }, status, validateRequest = true) => {
    const { method, path } = operation;
    const operations = known.get(path) ?? prism.getHttpOperationsFromSpec(partOfDocument(contract, path));
    known.set(path, operations);
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

/** What the contract has no answer for, in Prism's words. */
function toProblemOf({ name, message, status, detail, additional }: PrismProblem): EngineResponse {
  return toProblem(status, message, detail, { type: name, ...additional });
}

/** As much of `@stoplight/prism-http` as the mock needs. */
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
 * Loads Prism's engine, which takes most of a second the first time.
 * @throws KitError when it is not installed.
 */
function loadPrism(): Prism {
  // Peers come as unknown; this is the package that the name stands for.
  return loadPeer("@stoplight/prism-http", "@stoplight/prism-http ajv ajv-formats") as Prism;
}

/** A logger of the kind that Prism wants, which says nothing: Prism tells it everything. */
function silentLogger(): object {
  const silence = () => undefined;
  const names = ["info", "success", "warn", "error", "debug", "trace"];
  const logger: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, silence]));
  logger["child"] = () => logger;
  return logger;
}

/**
 * As much of a contract as one of its paths needs, as a document of its own whose references are local again. Prism
 * takes ten milliseconds and more to read each hundred kilobytes, so that the whole would make every start slow.
 */
export function partOfDocument({ document }: Contract, path: string): JsonObject {
  const { info, servers, security } = document;
  // Schemas of 3.0 have been made those of 3.1 when the contract was read.
  const part: Draft = { openapi: "3.1.0", info, servers, security };
  put(part, "/components/securitySchemes", lookUp(document, "/components/securitySchemes") ?? {});
  const needed = [pointerTo("/paths", path)];
  const done: string[] = [];
  for (const pointer of needed) {
    if (done.some((above) => `${pointer}/`.startsWith(`${above}/`))) continue;
    done.push(pointer);
    const seen = new Set<string>();
    put(part, pointer, localCopy(lookUp(document, pointer), seen));
    // They are gone through, too: the list grows while it is read.
    needed.push(...seen);
  }
  return part;
}

interface Draft {
  [key: string]: unknown;
}

/** A copy whose references are local, and where they lead. */
function localCopy(node: unknown, seen: Set<string>): unknown {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string") return value;
    const fragment = value.slice(value.indexOf("#"));
    seen.add(decodeURIComponent(fragment.slice(1)));
    return fragment;
  });
}

/** Puts a node where a pointer leads, and makes what has to be above it. */
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

/** An answer that no contract has, in the form that Prism has for its own (RFC 9457). */
export function toProblem(status: number, title: string, detail: string, rest: object = {}): EngineResponse {
  const body = { type: "about:blank", title, status, detail, ...rest };
  return { status, contentType: "application/problem+json", headers: {}, body, findings: [] };
}
