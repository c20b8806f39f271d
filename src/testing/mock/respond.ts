import type { IncomingMessage } from "node:http";
import { isJsonType } from "../contract/media-type.ts";
import type { Route } from "../contract/router.ts";
import { readJsonBody } from "../shared/read-body.ts";
import type { Credentials } from "../shared/target.ts";
import { isReachable } from "./pagination.ts";
import { type Engine, type EngineRequest, type EngineResponse, toProblem } from "./prism.ts";
import { firstDeclared, type MockState, rejectionStatus, statefulBody } from "./stateful-body.ts";
import { readOnly } from "./store.ts";

export interface ResponseContext {
  readonly state: MockState;
  readonly engine: Engine;
  readonly credentials: Credentials | undefined;
}

/** Returns the contract's response to a request, with values that agree with this request and earlier ones. */
export async function contractResponse(
  { state, engine, credentials }: ResponseContext,
  { method, headers }: IncomingMessage,
  path: string,
  bytes: Uint8Array,
): Promise<EngineResponse> {
  const [pathname = "", search = ""] = path.split(/\?(.*)/s);
  if (!isEncoded(pathname)) return toProblem(400, "Bad Request", `The path is not percent-encoded: ${pathname}`);
  const routes = state.contract.routesTo(pathname);
  const route = routes.find(({ operation }) => operation.method === method);
  if (route === undefined) return noRoute(routes, `${String(method)} ${pathname}`);

  const { operation } = route;
  const query = new URLSearchParams(search);
  // Prism rejects a body that the operation does not declare; an API ignores it.
  const hasBody = operation.body !== undefined;
  const body = hasBody ? bodyFor(headers["content-type"] ?? "", bytes) : null;
  const isAllowed = acceptsCredentials(headers.authorization, credentials);
  const request: EngineRequest = {
    operation,
    pathname,
    query,
    // Prism rejects a token with a colon, and accepts empty credentials. It gets a header that it evaluates correctly.
    headers: {
      ...headers,
      authorization: isAllowed ? "Basic cHJvamVjdDp0b2tlbg==" : undefined,
      ...(hasBody ? {} : { "content-type": undefined, "content-length": undefined, "transfer-encoding": undefined }),
    },
    body,
  };
  const [, code] = /\bcode\s*=\s*"?(\d{3})\b/.exec(String(headers["prefer"] ?? "")) ?? [];
  const response = await engine(request, code === undefined ? undefined : Number(code));

  // An id with an invalid format belongs to no resource: 404, unless the operation declares a status for invalid input.
  const isUndeclared = response.status === 422 && firstDeclared(operation, [422, 400]) === undefined;
  if (isUndeclared && firstDeclared(operation, [404]) !== undefined) return engine(request, 404, false);
  if (response.status >= 400) return response;
  const valid = { route, pathname, query, body };
  const rejection = isReachable(operation, query)
    ? rejectionStatus(state, valid)
    : firstDeclared(operation, [422, 400]);
  if (code !== undefined)
    return { ...response, body: statefulBody({ ...state, store: readOnly(state.store) }, valid, response) };
  if (rejection !== undefined) return engine(request, rejection);
  return { ...response, body: statefulBody(state, valid, response) };
}

/** Checks that each percent sign begins an encoded byte, and that the bytes are UTF-8. Prism throws otherwise. */
function isEncoded(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Creates the response to an unknown path or method, with the titles that Prism uses for them. */
function noRoute(routes: readonly Route[], request: string): EngineResponse {
  return routes.length === 0
    ? toProblem(404, "Route not resolved, no path matched", `The contract has no path for ${request}`)
    : toProblem(405, "Route resolved, but no method matched", `The contract's path has no such method: ${request}`);
}

/** Returns a body as the engine takes it. A body that is not JSON stays text, which no schema of an object allows. */
function bodyFor(contentType: string, bytes: Uint8Array): unknown {
  const reading = readJsonBody(bytes);
  if (reading.kind === "empty") return null;
  return reading.kind === "json" && isJsonType(contentType) ? reading.value : new TextDecoder().decode(bytes);
}

/**
 * Checks an Authorization header: against the given credentials, or for any credentials when none are given. Empty
 * credentials always fail. A colon in the token is part of the token (RFC 7617, section 2).
 */
function acceptsCredentials(authorization: string | undefined, credentials?: Credentials): boolean {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "") ?? [];
  const [, projectId, token] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded ?? "", "base64").toString()) ?? [];
  if (projectId === undefined) return false;
  return credentials === undefined || (projectId === credentials.projectId && token === credentials.token);
}
