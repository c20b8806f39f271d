import { toBasic } from "../../../core/credentials.ts";
import type { Operation } from "../../contract/operation.ts";
import { readJsonBody } from "../../shared/read-body.ts";
import type { Credentials, Target } from "../../shared/target.ts";
import { validateResponse } from "../../validate/validate-response.ts";
import type { Violation } from "../../validate/violation.ts";
import { toText } from "../cases/base-request.ts";
import { type Authorization, type RequestPlan, textOf } from "../cases/case.ts";
import type { Planner } from "../cases/planner.ts";
import type { HttpRequest, HttpResponse } from "./http-client.ts";

/** A sent request and its outcome. */
export interface Exchange {
  /** Request without placeholders. */
  readonly request: RequestPlan;
  readonly response: HttpResponse;
  /** Parsed body of the response; `undefined` if there is none or it is not JSON. */
  readonly json: unknown;
}

/** Sends a request without placeholders. Clean-up requests are sent even after the check was stopped. */
export type Send = (request: RequestPlan, isCleanUp?: boolean) => Promise<Exchange>;

export function toExchange(request: RequestPlan, response: HttpResponse): Exchange {
  const reading = response.kind === "response" ? readJsonBody(response.body) : undefined;
  return { request, response, json: reading?.kind === "json" ? reading.value : undefined };
}

/** Returns the status of the response; `null` if there was none. */
export function statusOf({ response }: Exchange): number | null {
  return response.kind === "response" ? response.status : null;
}

/** Returns true if there was no response, but the server may have processed the request. */
export function mayHaveArrived({ response }: Exchange): boolean {
  return response.kind === "time-out" || (response.kind !== "response" && response.mayHaveArrived === true);
}

export function isExchangeSuccess(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 200 && status < 300;
}

/** Returns the violations of the contract by a response, whatever its request was; or that there was no response. */
export function evaluateExchange(
  { contract }: Planner,
  operation: Operation,
  { response }: Exchange,
  timeoutMs: number,
): readonly Violation[] {
  switch (response.kind) {
    case "response":
      return validateResponse(contract, operation, response);
    case "time-out":
      return [{ rule: "time-out", message: `no response within ${timeoutMs} ms` }];
    case "no-response":
      return [{ rule: "no-response", message: response.reason }];
    case "stopped":
      return [];
  }
}

/** Converts a request without placeholders to an HTTP request. */
export function toHttpRequest({ baseUrl, credentials }: Target, request: RequestPlan): HttpRequest {
  const authorization = authorizationOf(request.authorization, credentials);
  return {
    method: request.method,
    url: baseUrl + pathOf(request) + queryOf(request.query),
    headers: {
      Accept: "application/json",
      "User-Agent": "signalwire-relay-rest-check",
      ...request.headers,
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      ...(request.body.kind === "none" ? {} : { "Content-Type": request.body.type }),
    },
    body: textOf(request.body),
  };
}

function pathOf({ path, pathValues }: RequestPlan): string {
  return path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(toText(pathValues[name])));
}

function queryOf(query: RequestPlan["query"]): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, toText(item)]));
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
}

function authorizationOf(authorization: Authorization, { projectId, token }: Credentials): string | undefined {
  switch (authorization) {
    case "given":
      return toBasic(projectId, token);
    case "none":
      return undefined;
    case "wrong-token":
      return toBasic(projectId, "relay-rest-check-wrong-token");
    case "wrong-project":
      return toBasic("relay-rest-check-wrong-project", token);
    default:
      return authorization.header;
  }
}

/**
 * Formats a request as a curl command for a POSIX shell. Valid credentials become variables, so that the command can be
 * shared: `--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"`. Deliberately invalid credentials are written out.
 */
export function toCurl({ method, url, headers, body }: HttpRequest, authorization: unknown): string {
  const { Authorization: header, ...others } = headers;
  const options = Object.entries(others).filter(([name]) => name !== "User-Agent");
  return [
    `curl --include --request ${method} ${quote(url)}`,
    ...(header === undefined ? [] : [credentialsOf(header, authorization)]),
    ...options.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" ");
}

function credentialsOf(header: string, authorization: unknown): string {
  switch (authorization) {
    case "given":
      return '--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"';
    case "wrong-token":
      return '--user "$SIGNALWIRE_PROJECT_ID:relay-rest-check-wrong-token"';
    case "wrong-project":
      return '--user "relay-rest-check-wrong-project:$SIGNALWIRE_API_TOKEN"';
    default:
      return `--header ${quote(`Authorization: ${header}`)}`;
  }
}

/** Quotes a text for a POSIX shell, where only the single quote itself is special within single quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
