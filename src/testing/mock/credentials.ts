import type { IncomingHttpHeaders } from "node:http";
import type { Operation, SecurityScheme } from "../contract/operation.ts";
import { headerMap } from "../shared/headers.ts";
import type { CheckCredentials, Credentials } from "../shared/target.ts";
import { credentialFor } from "../validate/validate-request.ts";

/**
 * Checks a request against the security that its operation declares. Empty credentials always fail.
 * @param credentials the accepted credentials; any when `undefined`
 */
export function isAuthorized(
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
  if (kind.toLowerCase() === "basic") return acceptsBasic(value, credentials);
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
