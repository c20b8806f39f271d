import type { Credentials } from "../shared/target.ts";

/**
 * Whether an Authorization header lets a request in: by the credentials given, or by any when none are. Empty ones
 * never do; a colon in the token is a part of it (RFC 7617, section 2).
 */
export function acceptsCredentials(authorization: string | undefined, credentials?: Credentials): boolean {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "") ?? [];
  const [, projectId, token] = /^([^:]+):(.+)$/s.exec(Buffer.from(encoded ?? "", "base64").toString()) ?? [];
  if (projectId === undefined) return false;
  return credentials === undefined || (projectId === credentials.projectId && token === credentials.token);
}
