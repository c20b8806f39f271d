import type { Contract } from "../contract.ts";
import { DOCUMENT_ID } from "../contract-document.ts";
import { loadPrism, type PrismOutput, type PrismProblem, silentLogger } from "./prism-package.ts";
import { toProblem } from "./problem.ts";

/** A request as Prism's engine takes it. */
export interface EngineRequest {
  readonly method: string;
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
 * Prism's engine for a contract, made once.
 * @throws KitError when Prism is not installed.
 */
export function prismEngineOf(contract: Contract): Promise<Engine> {
  const known = engines.get(contract);
  if (known !== undefined) return known;
  const engine = createEngine(contract);
  engines.set(contract, engine);
  return engine;
}

const engines = new WeakMap<Contract, Promise<Engine>>();

const SEVERITIES = ["Error", "Warning", "Information", "Hint"];

const CHECKS = { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: false, errors: false };

async function createEngine(contract: Contract): Promise<Engine> {
  const prism = loadPrism();
  const operations = await prism.getHttpOperationsFromSpec(documentFor(contract));
  const instance = prism.createInstance(CHECKS, { logger: silentLogger() });
  return async ({ method, pathname, query, headers, body }, status, validateRequest = true) => {
    const request = { method: method.toLowerCase(), url: { path: pathname, query: toRecord(query) }, headers, body };
    const config = { ...CHECKS, validateRequest, mock: { dynamic: false, code: status } };
    const result = await instance.request(request, operations, config)();
    return result._tag === "Left" ? toProblemOf(result.left) : toAnswer(result.right);
  };
}

/** A copy of the document, for Prism replaces references where they are. Older schemas have been made new. */
function documentFor({ document }: Contract): object {
  const copy = JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    return key === "$ref" && typeof value === "string" ? value.replace(DOCUMENT_ID, "") : value;
  }) as object;
  return { ...copy, openapi: "3.1.0" };
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
