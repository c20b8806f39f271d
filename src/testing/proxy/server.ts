import { createServer } from "node:http";
import { invalidOption } from "../../core/guards.ts";
import { type ContractSource, loadContract } from "../contract/contract.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { type Coverage, createTally } from "../report/coverage.ts";
import { shielded } from "../shared/kit-error.ts";
import { listenOnLoopback, originForm, withoutPrefix } from "../shared/loopback-server.ts";
import { readJsonBody } from "../shared/read-body.ts";
import { keepLast } from "../validate/record-request.ts";
import type { DecodedBody } from "./decode.ts";
import { evaluateForwarded, type ProxiedExchange, type ProxyViolation, toProxyViolations } from "./evaluate.ts";
import { type Forwarded, forward } from "./forward.ts";
import { createPropertyTally, type PropertyCoverage } from "./property-coverage.ts";

/** A running proxy on loopback. It validates messages without changing them. */
export interface ValidatingProxy extends AsyncDisposable {
  /** Prefix of every path, the path of the upstream included. Use it as the `baseUrl` of a client. */
  readonly url: string;
  /** The last 1,000 exchanges, oldest first, without credentials. You may empty the array. */
  readonly exchanges: ProxiedExchange[];
  /** The last 1,000 violations of requests and responses, oldest first. */
  readonly violations: readonly ProxyViolation[];
  /** Returns the number of all exchanges and violations since the start. */
  readonly totals: () => ProxyTotals;
  /** Returns the parts of the contract that the exchanges covered. */
  readonly coverage: () => ProxyCoverage;
  /** Closes every connection and stops listening. A second call does nothing. */
  readonly close: () => Promise<void>;
}

/** Coverage of operations, their statuses, and the properties of their bodies. */
export interface ProxyCoverage extends Coverage {
  readonly properties: PropertyCoverage;
}

/** Numbers of exchanges and violations, including those that the proxy no longer keeps. */
export interface ProxyTotals {
  readonly exchanges: number;
  readonly violations: number;
}

/** Options of {@link startValidatingProxy}. */
export interface ValidatingProxyOptions {
  /** URL of the API: its origin, or origin and base path (`https://acme.signalwire.com/api/relay/rest`). */
  readonly upstream: string | URL;
  /** Port on 127.0.0.1; 0 selects a free port. @defaultValue 0 */
  readonly port?: number | undefined;
  /** An OpenAPI 3 document, or the path of a JSON or YAML file with one. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
  /**
   * Called for each violation, at the end of its exchange. The first exception that it throws becomes a process
   * warning.
   */
  readonly onViolation?: ((violation: ProxyViolation) => void) | undefined;
  /** Called at the end of each exchange. The first exception that it throws becomes a process warning. */
  readonly onExchange?: ((exchange: ProxiedExchange) => void) | undefined;
}

/**
 * Starts a proxy that forwards requests and responses unchanged and validates them against the contract. A 422 for a
 * request that the schema allows is a note, not a violation: a server can have reasons that a schema cannot express. A
 * body of more than 10 MB is forwarded without evaluation; that is a note, too. The proxy needs `ajv` and `ajv-formats`.
 *
 * @throws TypeError when `upstream` is not an http or https URL, or has more than an origin and a path.
 * @throws KitError when a package is missing, the port is in use, or the contract is not an OpenAPI 3 document.
 * @example
 * await using proxy = await startValidatingProxy({ upstream: "https://staging.example.com/api/relay/rest" });
 */
export async function startValidatingProxy({
  upstream: address,
  port,
  contract: source,
  onViolation = () => undefined,
  onExchange = () => undefined,
}: ValidatingProxyOptions): Promise<ValidatingProxy> {
  const upstream = toUpstream(address);
  // The path of the upstream precedes every path.
  const prefix = upstream.pathname.replace(/\/+$/, "");
  const contract = loadContract(source);
  // Reports a missing package now, not at the first request.
  validatorOf(contract);
  const tally = createTally(contract);
  const properties = createPropertyTally(contract);
  const exchanges: ProxiedExchange[] = [];
  const violations: ProxyViolation[] = [];
  const totals = { exchanges: 0, violations: 0 };
  const reportViolation = shielded("onViolation", onViolation);
  const reportExchange = shielded("onExchange", onExchange);

  const server = createServer((request, response) => {
    const url = originForm(request.url);
    request.url = url;
    const { method = "", headers } = request;
    const startedAt = performance.now();
    const record = (forwarded: Forwarded) => {
      const path = withoutPrefix(url, prefix, contract.basePath);
      const received = { method, path, headers };
      const exchange = evaluateForwarded(contract, received, forwarded, performance.now() - startedAt);
      const { status = null } = exchange;
      const { operationId } = exchange.request;
      if (operationId !== undefined) tally.count(operationId, status);
      properties.record(exchange, jsonOf(forwarded.responseBody));
      const exchangeViolations = toProxyViolations(exchange);
      totals.exchanges += 1;
      totals.violations += exchangeViolations.length;
      keepLast(exchanges, exchange);
      for (const violation of exchangeViolations) {
        keepLast(violations, violation);
        reportViolation(violation);
      }
      reportExchange(exchange);
    };
    void forward(upstream, request, response).then(shielded("the evaluation of an exchange", record));
  });
  const { origin, close } = await listenOnLoopback(server, port);
  return {
    url: origin + prefix,
    exchanges,
    violations,
    totals: () => ({ ...totals }),
    coverage: () => ({ ...tally.toCoverage(), properties: properties.toCoverage() }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function jsonOf(body: DecodedBody): unknown {
  const reading = readJsonBody(body.kind === "bytes" ? body.bytes : undefined);
  return reading.kind === "json" ? reading.value : undefined;
}

/**
 * Parses the URL of an API: its origin, or origin and base path (`https://acme.signalwire.com/api/relay/rest`).
 * @throws TypeError when it is not an http or https URL, or has more than an origin and a path.
 */
function toUpstream(address: string | URL): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const redacted = String(address).replace(/\/\/.*@/, "//[redacted]@");
    invalidOption("upstream", `must be an http or https URL, got "${redacted}"`);
  }
  if (url.username || url.password || url.search || url.hash) {
    invalidOption("upstream", "must not contain user info, a query or a fragment");
  }
  return url;
}
