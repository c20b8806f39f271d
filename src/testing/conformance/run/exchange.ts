import { toBasic } from "../../../core/credentials.ts";
import type { Operation } from "../../contract/operation.ts";
import { readJsonBody } from "../../shared/read-body.ts";
import type { Credentials, Target } from "../../shared/target.ts";
import { validateResponse } from "../../validate/validate-response.ts";
import type { Violation } from "../../validate/violation.ts";
import { type Authorization, type RequestPlan, textOf } from "../cases/case.ts";
import type { Planner } from "../cases/planner.ts";
import type { HttpRequest, HttpResponse } from "./http-client.ts";

/** A request that was sent, and what came of it. */
export interface Exchange {
  /** Its needs are filled. */
  readonly request: RequestPlan;
  readonly response: HttpResponse;
  /** The body of an answer, parsed; `undefined` where it does not parse. */
  readonly json: unknown;
}

/** Sends a request whose needs are filled; what cleans up is sent even when the check is stopped. */
export type Send = (request: RequestPlan, isCleanUp?: boolean) => Promise<Exchange>;

/** Puts a request and its answer together. */
export function toExchange(request: RequestPlan, response: HttpResponse): Exchange {
  const reading = response.kind === "response" ? readJsonBody(response.body) : undefined;
  return { request, response, json: reading?.kind === "json" ? reading.value : undefined };
}

/** The status of an answer; `null` where there was none. */
export function statusOf({ response }: Exchange): number | null {
  return response.kind === "response" ? response.status : null;
}

/** Returns true when there is no answer to a request that the server may have acted on. */
export function mayHaveArrived({ response }: Exchange): boolean {
  return response.kind === "time-out" || (response.kind !== "response" && response.mayHaveArrived === true);
}

/** Whether there is an answer, and it is a success. */
export function isExchangeSuccess(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 200 && status < 300;
}

/** What an answer has against what the contract says of its operation, whatever it was asked; or that there is none. */
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
      return [{ rule: "time-out", message: `there was no answer within ${timeoutMs} ms` }];
    case "no-response":
      return [{ rule: "no-response", message: response.reason }];
    case "stopped":
      return [];
  }
}

/** A planned request, its needs filled, as it is sent. */
export function toHttpRequest({ baseUrl, credentials }: Target, request: RequestPlan): HttpRequest {
  const authorization = authorizationOf(request.authorization, credentials);
  return {
    method: request.method,
    url: baseUrl + pathOf(request) + queryOf(request.query),
    headers: {
      Accept: "application/json",
      "User-Agent": "signalwire-relay-rest-check",
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      ...(request.body.kind === "none" ? {} : { "Content-Type": request.body.type }),
    },
    body: textOf(request.body),
  };
}

/** How a value is written in a path or a query: as it is, if it is text. */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
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
 * A request as a curl command for a POSIX shell. Credentials are variables, so it can be shown and stored:
 * `--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"`, and what was wrong on purpose is written out.
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

/** Within single quotes a shell reads everything as it is, but for the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
