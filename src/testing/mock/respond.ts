import type { IncomingMessage } from "node:http";
import { isJsonType } from "../contract/media-type.ts";
import type { Route } from "../contract/router.ts";
import { readJsonBody } from "../shared/read-body.ts";
import type { Credentials } from "../shared/target.ts";
import { isReachable } from "./pagination.ts";
import { type Engine, type EngineRequest, type EngineResponse, toProblem } from "./prism.ts";
import { coherentBody, firstDeclared, type MockWorld, refusalOf } from "./stateful-body.ts";
import { readOnly } from "./store.ts";

export interface Answering {
  readonly world: MockWorld;
  readonly engine: Engine;
  readonly credentials: Credentials | undefined;
}

/** What the contract says, made to agree with what was sent. */
export async function contractResponse(
  { world, engine, credentials }: Answering,
  { method, headers }: IncomingMessage,
  path: string,
  bytes: Uint8Array,
): Promise<EngineResponse> {
  const [pathname = "", search = ""] = path.split(/\?(.*)/s);
  if (!isEncoded(pathname)) return toProblem(400, "Bad Request", `The path is not percent-encoded: ${pathname}`);
  const routes = world.contract.routesTo(pathname);
  const route = routes.find(({ operation }) => operation.method === method);
  if (route === undefined) return noRoute(routes, `${String(method)} ${pathname}`);

  const { operation } = route;
  const query = new URLSearchParams(search);
  // Prism refuses a body where none is declared; an API does not look at it.
  const hasBody = operation.body !== undefined;
  const body = hasBody ? bodyFor(headers["content-type"] ?? "", bytes) : null;
  const isAllowed = acceptsCredentials(headers.authorization, credentials);
  const request: EngineRequest = {
    operation,
    pathname,
    query,
    // Prism takes a colon in a token for an error, and no credentials at all for some: it sees what it gets right.
    headers: {
      ...headers,
      authorization: isAllowed ? "Basic cHJvamVjdDp0b2tlbg==" : undefined,
      ...(hasBody ? {} : { "content-type": undefined, "content-length": undefined, "transfer-encoding": undefined }),
    },
    body,
  };
  const [, code] = /\bcode\s*=\s*"?(\d{3})\b/.exec(String(headers["prefer"] ?? "")) ?? [];
  const answer = await engine(request, code === undefined ? undefined : Number(code));

  // What is no id of any thing is the id of nothing, where the contract has no other word for it.
  const isUndeclared = answer.status === 422 && firstDeclared(operation, [422, 400]) === undefined;
  if (isUndeclared && firstDeclared(operation, [404]) !== undefined) return engine(request, 404, false);
  if (answer.status >= 400) return answer;
  const valid = { route, pathname, query, body };
  const refusal = isReachable(operation, query) ? refusalOf(world, valid) : firstDeclared(operation, [422, 400]);
  if (code !== undefined)
    return { ...answer, body: coherentBody({ ...world, memory: readOnly(world.memory) }, valid, answer) };
  if (refusal !== undefined) return engine(request, refusal);
  return { ...answer, body: coherentBody(world, valid, answer) };
}

/** Returns true when each percent sign begins an encoded byte, and the bytes are UTF-8; Prism throws otherwise. */
function isEncoded(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** In the words of Prism, which has them for the same. */
function noRoute(routes: readonly Route[], what: string): EngineResponse {
  return routes.length === 0
    ? toProblem(404, "Route not resolved, no path matched", `The contract has no path for ${what}`)
    : toProblem(405, "Route resolved, but no method matched", `The contract's path has no such method: ${what}`);
}

/** A body as the engine takes it: what does not parse stays text, which no schema of an object allows. */
function bodyFor(contentType: string, bytes: Uint8Array): unknown {
  const reading = readJsonBody(bytes);
  if (reading.kind === "empty") return null;
  return reading.kind === "json" && isJsonType(contentType) ? reading.value : new TextDecoder().decode(bytes);
}

/**
 * Whether an Authorization header lets a request in: by the credentials given, or by any when none are. Empty ones
 * never do; a colon in the token is a part of it (RFC 7617, section 2).
 */
function acceptsCredentials(authorization: string | undefined, credentials?: Credentials): boolean {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "") ?? [];
  const [, projectId, token] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded ?? "", "base64").toString()) ?? [];
  if (projectId === undefined) return false;
  return credentials === undefined || (projectId === credentials.projectId && token === credentials.token);
}
