import type { IncomingHttpHeaders } from "node:http";
import { requestItem, unwrapped } from "../contract/envelope.ts";
import { isJsonType } from "../contract/media-type.ts";
import type { Operation, SecurityScheme } from "../contract/operation.ts";
import { isEncoded, type Route } from "../contract/router.ts";
import { headerMap } from "../shared/headers.ts";
import { isObject, objectOf } from "../shared/json.ts";
import { readJsonBody } from "../shared/read-body.ts";
import type { CheckCredentials, Credentials } from "../shared/target.ts";
import { credentialFor } from "../validate/validate-request.ts";
import type { Violation } from "../validate/violation.ts";
import { declaredResponse, firstDeclared, type MockResponse, successStatus, toProblem } from "./declared-response.ts";
import { countAttempt, verifyCode } from "./one-time-code.ts";
import { problemsOf, rejection } from "./rejection.ts";
import { brokenRules, missingResource, needsResource } from "./rules.ts";
import type { MockState } from "./state.ts";
import { statefulBody, type ValidRequest } from "./stateful-body.ts";
import { readOnly } from "./store.ts";

/** A request below the mock's base path. */
interface MockRequest {
  readonly method: string;
  /** Path and query, without the base path. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  readonly violations: readonly Violation[];
}

/** Returns the contract's response to a request, with values that agree with this request and earlier ones. */
export function contractResponse(
  state: MockState,
  credentials: CheckCredentials | undefined,
  { method, path, headers, body: bytes, violations }: MockRequest,
): MockResponse {
  const [pathname = "", search = ""] = path.split(/\?(.*)/s);
  const { contract } = state;
  const routes = contract.routesTo(pathname);
  const route = routes.find(({ operation }) => operation.method === method);
  if (route === undefined) return noRoute(routes, `${method} ${pathname}`);

  const { operation } = route;
  const { accept = "" } = headers;
  const query = new URLSearchParams(search);
  const body = operation.body === undefined ? undefined : bodyFor(headers["content-type"] ?? "", bytes);
  const request: ValidRequest = { route, pathname, query, body: unwrapped(requestItem(contract, operation), body) };
  const preferred = preferredStatus(headers);
  if (preferred !== undefined) return preferredResponse(state, request, preferred, accept);
  if (!isAuthorized(operation, headers, query, credentials)) {
    const others = violations.filter(({ rule }) => rule !== "credentials");
    const response = rejection(contract, operation, [401], [UNAUTHORIZED], accept);
    return { ...response, violations: [...others, { rule: "credentials", message: UNAUTHORIZED.detail }] };
  }
  const notFound = (what: string) =>
    rejection(contract, operation, [404], [{ code: "not_found", detail: `${what} does not exist` }], accept);
  if (!isEncoded(pathname)) return notFound(pathname);
  const problems = problemsOf(violations);
  if (problems.length > 0) {
    // An id with an invalid format belongs to no resource.
    const isPath = violations.some(({ rule }) => rule === "path-parameter");
    return rejection(contract, operation, isPath ? [422, 400, 404] : [422, 400], problems, accept);
  }
  const missing = missingResource(state, request);
  const isRequired = firstDeclared(operation, [404]) !== undefined || needsResource(state, operation);
  if (missing !== undefined && (isRequired || state.store.get(missing) === "deleted")) {
    return notFound(missing);
  }
  const broken = brokenRules(state, request);
  if (broken.length > 0) return rejection(contract, operation, [422, 400, 404], broken, accept);
  return success(state, request, declaredResponse(contract, operation, successStatus(contract, operation), accept));
}

const UNAUTHORIZED = { code: "unauthorized", detail: "the credentials are missing or wrong" };

/**
 * Checks a request against the security that its operation declares. Empty credentials always fail.
 * @param credentials the accepted credentials; any when `undefined`
 */
function isAuthorized(
  { security }: Operation,
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
  credentials?: CheckCredentials,
): boolean {
  const sent = headerMap(headers);
  const isFulfilled = (scheme: SecurityScheme) =>
    fulfils(scheme, credentialFor(scheme, sent, query) ?? "", credentials);
  return security.length === 0 || security.some((schemes) => schemes.every(isFulfilled));
}

function fulfils({ kind, name }: SecurityScheme, value: string, credentials: CheckCredentials | undefined): boolean {
  if (credentials !== undefined && "headers" in credentials) {
    const accepted = Object.entries(credentials.headers).find(([it]) => it.toLowerCase() === name.toLowerCase())?.[1];
    return value !== "" && value === accepted;
  }
  if (kind === "basic") return acceptsBasic(value, credentials);
  const key = kind === "apiKey" ? value : (/^\w+ +(\S.*)$/.exec(value)?.[1] ?? "");
  return key !== "" && (credentials === undefined || key === credentials.token);
}

/** Checks Basic credentials. A colon in the token is part of the token (RFC 7617, section 2). */
function acceptsBasic(authorization: string, credentials: Credentials | undefined): boolean {
  const [, encoded = ""] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const [, projectId, token] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  if (projectId === undefined) return false;
  return credentials === undefined || (projectId === credentials.projectId && token === credentials.token);
}

/** Creates the response to an unknown path or method. A 405 names the methods of the path (RFC 9110, section 15.5.6). */
function noRoute(routes: readonly Route[], request: string): MockResponse {
  if (routes.length === 0) return toProblem(404, `The contract has no path for ${request}`);
  const methods = routes.map(({ operation }) => operation.method);
  const allow = methods.includes("GET") ? [...new Set([...methods, "HEAD"])] : methods;
  return toProblem(405, `The contract's path has no such method: ${request}`, { allow: allow.join(", ") });
}

/** Parses a JSON body; returns any other body as text. */
function bodyFor(contentType: string, bytes: Uint8Array): unknown {
  const reading = readJsonBody(bytes);
  return reading.kind === "json" && isJsonType(contentType) ? reading.value : new TextDecoder().decode(bytes);
}

/** Returns the status that `Prefer: code=…` names. */
function preferredStatus({ prefer }: IncomingHttpHeaders): number | undefined {
  const [, code] = /\bcode\s*=\s*"?(\d{3})\b/.exec(String(prefer ?? "")) ?? [];
  return code === undefined ? undefined : Number(code);
}

/** Returns the response with a preferred status, even to an invalid request. It does not change the state. */
function preferredResponse(state: MockState, request: ValidRequest, status: number, accept: string): MockResponse {
  if (status < 200 || status > 599) {
    return toProblem(400, `Prefer: code=${status} is not a status of a response; use one from 200 to 599`);
  }
  const response = declaredResponse(state.contract, request.route.operation, status, accept);
  if (status === 429 || status === 503) return { ...response, headers: { "retry-after": "1", ...response.headers } };
  if (status >= 300) return response;
  return success({ ...state, store: readOnly(state.store), codes: new Map(state.codes) }, request, response);
}

function success(state: MockState, request: ValidRequest, response: MockResponse): MockResponse {
  const verification = verifyCode(state, request.route, objectOf(request.body));
  const { body, code, location } = statefulBody(state, request, response);
  if (verification !== undefined) countAttempt(state, request.route);
  const isWrong = verification !== undefined && !verification.isRight;
  return {
    ...response,
    headers: {
      ...response.headers,
      ...(code !== undefined && { [CODE_HEADER]: code }),
      ...(location !== undefined && "location" in response.headers && { location }),
    },
    body: isWrong && isObject(body) ? { ...body, ...objectOf(verification.otherwise) } : body,
  };
}

/** Header of the mock's response with the one-time code that the API would send by call or message. */
export const CODE_HEADER = "x-mock-code";
