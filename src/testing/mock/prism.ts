import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { partOfDocument } from "./part-of-document.ts";
import { loadPrism, type PrismOutput, type PrismProblem, silentLogger } from "./prism-package.ts";
import { toProblem } from "./problem.ts";

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
export interface EngineAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What it has against the request, in the words of Prism's `sl-violations` header. */
  readonly findings: readonly EngineFinding[];
}

export interface EngineFinding {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  readonly message: string;
}

/**
 * Answers a request by the contract: with a status, where it declares it and the request is valid, or nobody asks
 * whether it is.
 */
export type Engine = (request: EngineRequest, status?: number, validateRequest?: boolean) => Promise<EngineAnswer>;

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
    return result._tag === "Left" ? toProblemOf(result.left) : toAnswer(result.right);
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

function toAnswer({ output, validations }: PrismOutput): EngineAnswer {
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
function toProblemOf({ name, message, status, detail, additional }: PrismProblem): EngineAnswer {
  return toProblem(status, message, detail, { type: name, ...additional });
}
