import { toBasic } from "../../../core/credentials.ts";
import { isSuccess } from "../../../core/guards.ts";
import { flatSchema, isNumeric } from "../../contract/flatten-schema.ts";
import { type Operation, parametersIn } from "../../contract/operation.ts";
import { resourceOf } from "../../contract/resources.ts";
import { decode, resourceOfPath } from "../../contract/router.ts";
import { headerMap } from "../../shared/headers.ts";
import { lookUp } from "../../shared/json.ts";
import { readJsonBody } from "../../shared/read-body.ts";
import type { CheckCredentials, Credentials, Target } from "../../shared/target.ts";
import { validateResponse } from "../../validate/validate-response.ts";
import type { Violation } from "../../validate/violation.ts";
import { toText } from "../cases/base-request.ts";
import { type Authorization, type RequestPlan, textOf } from "../cases/case.ts";
import type { Created, Step } from "../cases/placeholder.ts";
import type { Planner } from "../cases/planner.ts";
import type { HttpRequest, HttpResponse } from "./http-client.ts";

/** A sent request and its outcome. */
export interface Exchange extends Step {
  readonly response: HttpResponse;
  /** Status of the response; `null` if there was none. */
  readonly status: number | null;
  readonly isSuccess: boolean;
  /** Parsed body of the response; `undefined` if there is none or it is not JSON. */
  readonly json: unknown;
}

/** Sends a request without placeholders. Clean-up requests are sent even after the check was stopped. */
export type Send = (request: RequestPlan, isCleanUp?: boolean) => Promise<Exchange>;

export function toExchange(request: RequestPlan, response: HttpResponse): Exchange {
  if (response.kind !== "response") return { request, response, status: null, isSuccess: false, json: undefined };
  const { status, body } = response;
  const reading = readJsonBody(body);
  const json = reading.kind === "json" ? reading.value : undefined;
  return { request, response, status, isSuccess: isSuccess(status), json };
}

/** Returns the resource that a response says was created; `undefined` if it is no success, or has no id. */
export function createdBy(exchange: Exchange, planner: Planner, resource: string): Created | undefined {
  const { json, response, isSuccess } = exchange;
  if (response.kind !== "response" || !isSuccess) return undefined;
  const { idPointer: pointer } = resourceOf(planner.resources, resource);
  const id = pointer === "" ? undefined : idOrNothing(lookUp(json, pointer));
  if (id !== undefined) return { resource, id, pointer };
  const location = headerMap(response.headers).get("location");
  const own = location === undefined ? undefined : idOfLocation(planner, resource, location);
  return own === undefined ? undefined : { resource, id: own, pointer: undefined };
}

/** Returns the last segment of a link to an item, as a number if the path takes one. */
function idOfLocation({ contract }: Planner, resource: string, location: string): unknown {
  const [, name, segment = ""] = /([^/]+)\/([^/?#]+)\/?(?:[?#].*)?$/.exec(location) ?? [];
  if (name !== resource) return undefined;
  const items = contract.operations.filter(({ path }) => {
    const about = resourceOfPath(path);
    return about.isItem && about.name === resource;
  });
  const schema = items.flatMap((it) => parametersIn("path", it)).at(-1)?.schema;
  const isNumber = isNumeric(flatSchema(contract, schema));
  const id = decode(segment);
  return isNumber && id === String(Number(id)) ? Number(id) : id;
}

/** Returns a value that can be an id; `undefined` for any other value. */
export function idOrNothing(value: unknown): unknown {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/** Returns the violations of the contract that do not depend on the request; a missing response is one. */
export function evaluateExchange(
  { contract }: Planner,
  operation: Operation,
  { response }: Exchange,
): readonly Violation[] {
  if (response.kind === "response") return validateResponse(contract, operation, response);
  return response.kind === "stopped" ? [] : [{ rule: response.kind, message: response.reason }];
}

/** Converts a request without placeholders to an HTTP request. */
export function toHttpRequest({ baseUrl, credentials, keys }: Target, request: RequestPlan): HttpRequest {
  const signed = signatureOf(request.authorization, credentials);
  const given = (location: "query" | "cookie") =>
    Object.entries(signed).filter(([name]) => keys.get(name) === location);
  const cookies = [request.headers?.["Cookie"], ...given("cookie").map((pair) => pair.join("="))].filter(Boolean);
  return {
    method: request.method,
    url: baseUrl + pathOf(request) + queryOf({ ...request.query, ...Object.fromEntries(given("query")) }),
    headers: {
      Accept: "application/json",
      "User-Agent": "signalwire-relay-rest-check",
      ...request.headers,
      ...Object.fromEntries(Object.entries(signed).filter(([name]) => !keys.has(name))),
      ...(cookies.length === 0 ? {} : { Cookie: cookies.join("; ") }),
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

/** Returns the headers, and the API keys elsewhere, that carry credentials. */
function signatureOf(authorization: Authorization, credentials: CheckCredentials): Readonly<Record<string, string>> {
  if (authorization === "none") return {};
  if (typeof authorization === "object") return { Authorization: authorization.header };
  if (!("headers" in credentials)) return { Authorization: toBasic(...userOf(authorization, credentials)) };
  const { headers } = credentials;
  if (authorization === "given") return headers;
  // The first word may be the scheme: `Bearer`.
  const wrong = (value: string) => value.replace(/\S+$/, WRONG_TOKEN);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, wrong(value)]));
}

/** Returns the user name and the password of Basic credentials; one of the two may be wrong. */
function userOf(authorization: Authorization, { projectId, token }: Credentials): readonly [string, string] {
  return [
    authorization === "wrong-project" ? "relay-rest-check-wrong-project" : projectId,
    authorization === "wrong-token" ? WRONG_TOKEN : token,
  ];
}

const WRONG_TOKEN = "relay-rest-check-wrong-token";

/**
 * Formats a request as a curl command for a POSIX shell. Valid credentials become variables, so that the command can be
 * shared: `--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"`, or `$AUTHORIZATION` for the header Authorization.
 * Deliberately invalid credentials are written out.
 */
export function toCurl(target: Target, request: RequestPlan): string {
  const { credentials } = target;
  if (!("headers" in credentials)) return commandOf(toHttpRequest(target, request), request.authorization);
  const marks = Object.keys(credentials.headers).map((name) => {
    const variable = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
    return { name, mark: `relay-rest-credential-${variable}.`, shell: `'"$${variable}"'` };
  });
  const headers = Object.fromEntries(marks.map(({ name, mark }) => [name, mark]));
  const command = commandOf(toHttpRequest({ ...target, credentials: { headers } }, request), undefined);
  // Every argument is within single quotes, which a variable has to leave.
  return marks.reduce((text, { mark, shell }) => text.replaceAll(mark, shell), command);
}

function commandOf({ method, url, headers, body }: HttpRequest, authorization: Authorization | undefined): string {
  const { Authorization: header, ...others } = headers;
  const options = Object.entries(others).filter(([name]) => name !== "User-Agent");
  return [
    `curl --include --request ${method} ${quote(url)}`,
    ...(header === undefined ? [] : [credentialsOf(header, authorization)]),
    ...options.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" ");
}

function credentialsOf(header: string, authorization: Authorization | undefined): string {
  return typeof authorization === "string"
    ? `--user "${userOf(authorization, VARIABLES).join(":")}"`
    : `--header ${quote(`Authorization: ${header}`)}`;
}

const VARIABLES = { projectId: "$SIGNALWIRE_PROJECT_ID", token: "$SIGNALWIRE_API_TOKEN" };

/** Quotes a text for a POSIX shell, where only the single quote itself is special within single quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
