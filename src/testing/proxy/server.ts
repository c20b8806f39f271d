import { createServer } from "node:http";
import { invalidOption } from "../../core/guards.ts";
import { type ContractSource, loadContract } from "../contract/contract.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { type Coverage, createTally } from "../report/coverage.ts";
import { listenOnLoopback } from "../shared/loopback-server.ts";
import { readJsonBody } from "../shared/read-body.ts";
import { shielded } from "../shared/shielded.ts";
import {
  type DecodedBody,
  decodeBody,
  evaluateForwarded,
  type ProxiedExchange,
  type ProxyViolation,
  toProxyViolations,
} from "./evaluate.ts";
import { type Forwarded, forward } from "./forward.ts";
import { createPropertyTally, type PropertyCoverage } from "./property-coverage.ts";

/** A proxy on loopback that changes nothing and judges everything. */
export interface ValidatingProxy extends AsyncDisposable {
  /** What goes before every path, the path of the upstream included: the `baseUrl` of a client. */
  readonly url: string;
  /** The last 1,000 exchanges, oldest first, credentials taken out; may be emptied. */
  readonly exchanges: ProxiedExchange[];
  /** The last 1,000 violations of requests and answers, oldest first. */
  readonly violations: readonly ProxyViolation[];
  /** The number of all exchanges and violations since the start. */
  readonly totals: () => ProxyTotals;
  /** How much of the contract has been seen. */
  readonly coverage: () => ProxyCoverage;
  /** Ends every connection and listens no longer; may be called twice. */
  readonly close: () => Promise<void>;
}

/** Operations, their statuses, and the properties of their bodies. */
export interface ProxyCoverage extends Coverage {
  readonly properties: PropertyCoverage;
}

/** Numbers of exchanges and violations, those included that are no longer kept. */
export interface ProxyTotals {
  readonly exchanges: number;
  readonly violations: number;
}

/** What a proxy has to be told, and may be. */
export interface ValidatingProxyOptions {
  /** The API: its origin, or its whole prefix (`https://acme.signalwire.com/api/relay/rest`). */
  readonly upstream: string | URL;
  /** The port of 127.0.0.1 to listen on; 0 for any that is free. @defaultValue 0 */
  readonly port?: number | undefined;
  /** An OpenAPI 3 document, or the path of one in JSON. @defaultValue the contract that the package ships */
  readonly contract?: ContractSource | undefined;
  /** Told of each violation as soon as its exchange is over. The first exception that it throws becomes a process warning. */
  readonly onViolation?: ((violation: ProxyViolation) => void) | undefined;
  /** Told of each exchange that is over. The first exception that it throws becomes a process warning. */
  readonly onExchange?: ((exchange: ProxiedExchange) => void) | undefined;
}

/**
 * Starts a proxy that passes requests and answers through untouched and holds them against the contract. A 422 for a
 * request that the schema allows is a note, not a violation: a server knows more than a schema can say. A body of more
 * than 10 MB is passed on without being evaluated, which is a note, too. Needs `ajv` and `ajv-formats`.
 *
 * @throws TypeError for an upstream that is no URL; KitError when the port is in use or the contract is no OpenAPI 3.
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
  const contract = loadContract(source);
  // A missing package is told of now, not when the first request is judged.
  validatorOf(contract);
  const tally = createTally(contract, new Set(contract.operations.map(({ operationId }) => operationId)));
  const properties = createPropertyTally(contract);
  const exchanges: ProxiedExchange[] = [];
  const violations: ProxyViolation[] = [];
  const totals = { exchanges: 0, violations: 0 };
  const tellViolation = shielded("onViolation", onViolation);
  const tellExchange = shielded("onExchange", onExchange);

  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const startedAt = performance.now();
    const record = (forwarded: Forwarded) => {
      const body = decodeBody(forwarded.responseBody, forwarded.answer?.headers["content-encoding"]);
      const path = withoutPrefix(url, [upstream.prefix, contract.basePath]);
      const received = { method, path, headers };
      const exchange = evaluateForwarded(contract, received, forwarded, body, performance.now() - startedAt);
      const { status = null } = exchange;
      const { operationId } = exchange.request;
      if (operationId !== undefined) tally.count(operationId, status);
      properties.note(exchange, jsonOf(body));
      const found = toProxyViolations(exchange);
      totals.exchanges += 1;
      totals.violations += found.length;
      keep(exchanges, exchange);
      for (const violation of found) {
        keep(violations, violation);
        tellViolation(violation);
      }
      tellExchange(exchange);
    };
    void forward(upstream.url, request, response).then(shielded("the evaluation of an exchange", record));
  });
  const { origin, close } = await listenOnLoopback(server, port);
  return {
    url: origin + upstream.prefix,
    exchanges,
    violations,
    totals: () => ({ ...totals }),
    coverage: () => ({ ...tally.toCoverage(), properties: properties.toCoverage() }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A proxy may run for days: this many exchanges and violations are kept, and all of them are counted. */
const MAX_KEPT = 1_000;

function keep<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > MAX_KEPT) list.shift();
}

/** The path as the contract has it, whichever of the prefixes a client puts before it. */
function withoutPrefix(url: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((it) => it !== "" && url.startsWith(`${it}/`)) ?? "";
  return url.slice(prefix.length);
}

function jsonOf(body: DecodedBody): unknown {
  const reading = readJsonBody(body.kind === "bytes" ? body.bytes : undefined);
  return reading.kind === "json" ? reading.value : undefined;
}

/** Where a proxy passes requests on to. */
interface Upstream {
  readonly url: URL;
  /** The path of its URL, without a slash at its end: what goes before every path. */
  readonly prefix: string;
}

/**
 * Reads the address of an API: its origin, or its whole prefix (`https://acme.signalwire.com/api/relay/rest`).
 * @throws TypeError for what is no http or https URL, or holds more than an origin and a path.
 */
function toUpstream(address: string | URL): Upstream {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    invalidOption("upstream", `must be an http or https URL, got "${redacted(String(address))}"`);
  }
  if (url.username || url.password || url.search || url.hash) {
    invalidOption("upstream", "must not contain user info, a query or a fragment");
  }
  return { url, prefix: url.pathname.replace(/\/+$/, "") };
}

function redacted(address: string): string {
  return address.replace(/\/\/.*@/, "//[redacted]@");
}
