import type { IncomingHttpHeaders } from "node:http";
import type { Operation, SecurityScheme } from "../contract/operation.ts";
import type { CheckCredentials, Credentials } from "../shared/target.ts";

interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
}

/**
 * Checks a request against the security that its operation declares. Empty credentials always fail.
 * @param credentials the accepted credentials; any when `undefined`
 */
export function isAuthorized({ security }: Operation, sent: Sent, credentials?: CheckCredentials): boolean {
  const isFulfilled = (scheme: SecurityScheme) => fulfils(scheme, sentFor(scheme, sent), credentials);
  return security.length === 0 || security.some((schemes) => schemes.every(isFulfilled));
}

function fulfils({ kind, name }: SecurityScheme, value: string, credentials: CheckCredentials | undefined): boolean {
  if (credentials !== undefined && "headers" in credentials) {
    const accepted = Object.entries(credentials.headers).find(([it]) => it.toLowerCase() === name.toLowerCase())?.[1];
    return value !== "" && value === accepted;
  }
  if (kind.toLowerCase() === "basic") return acceptsBasic(value, credentials);
  const key = kind === "apiKey" ? value : (/^\w+ +(\S.*)$/.exec(value)?.[1] ?? "");
  return key !== "" && (credentials === undefined || key === credentials.token);
}

/** Returns the credentials that a request has for a scheme; empty when it has none. */
function sentFor({ in: location, name }: SecurityScheme, { headers, query }: Sent): string {
  if (location === "query") return query.get(name) ?? "";
  if (location === "header") return headers[name.toLowerCase()]?.toString() ?? "";
  const cookies = (headers.cookie ?? "").split(/; */).map((cookie) => cookie.split(/=(.*)/s));
  return cookies.find(([it]) => it === name)?.[1] ?? "";
}

/** Checks Basic credentials. A colon in the token is part of the token (RFC 7617, section 2). */
function acceptsBasic(authorization: string, credentials: Credentials | undefined): boolean {
  const [, encoded = ""] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const [, projectId, token] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  if (projectId === undefined) return false;
  return credentials === undefined || (projectId === credentials.projectId && token === credentials.token);
}
