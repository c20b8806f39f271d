import type { IncomingHttpHeaders } from "node:http";
import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import type { Credentials } from "../shared/target.ts";
import { operationObject } from "./extensions.ts";

interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
}

/**
 * Checks a request against the security that its operation declares. Empty credentials always fail.
 * @param credentials the accepted credentials; any when `undefined`
 */
export function isAuthorized(contract: Contract, operation: Operation, sent: Sent, credentials?: Credentials): boolean {
  const { document, resolve } = contract;
  const schemes = objectOf(objectOf(document["components"])["securitySchemes"]);
  const alternatives = listOf(operationObject(contract, operation)["security"] ?? document["security"]);
  if (alternatives.length === 0) return true;
  return alternatives.some((alternative) =>
    Object.keys(objectOf(alternative)).every((name) => fulfils(resolve(schemes[name]), sent, credentials)),
  );
}

function fulfils(scheme: JsonObject, { headers, query }: Sent, credentials: Credentials | undefined): boolean {
  const { authorization = "" } = headers;
  if (scheme["type"] === "http" && String(scheme["scheme"]).toLowerCase() === "basic") {
    return acceptsBasic(authorization, credentials);
  }
  const key = scheme["type"] === "apiKey" ? apiKeyOf(scheme, headers, query) : /^\w+ +(\S.*)$/.exec(authorization)?.[1];
  return key !== undefined && key !== "" && (credentials === undefined || key === credentials.token);
}

function apiKeyOf(scheme: JsonObject, headers: IncomingHttpHeaders, query: URLSearchParams): string | undefined {
  const name = String(scheme["name"]);
  if (scheme["in"] === "query") return query.get(name) ?? undefined;
  if (scheme["in"] === "header") return headers[name.toLowerCase()]?.toString();
  const cookies = (headers.cookie ?? "").split(/; */).map((cookie) => cookie.split(/=(.*)/s));
  return cookies.find(([it]) => it === name)?.[1];
}

/** Checks Basic credentials. A colon in the token is part of the token (RFC 7617, section 2). */
function acceptsBasic(authorization: string, credentials: Credentials | undefined): boolean {
  const [, encoded = ""] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const [, projectId, token] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  if (projectId === undefined) return false;
  return credentials === undefined || (projectId === credentials.projectId && token === credentials.token);
}
