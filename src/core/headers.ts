import { invalidOption, isRecord } from "./guards.ts";

/** Headers to send besides the client's own; one that is `undefined` is left out. */
export type RelayHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Headers that can be sent.
 * @throws TypeError that names the header, and never shows its value, which may be a secret.
 */
export function checkHeaders(headers: RelayHeaders): RelayHeaders {
  if (!isRecord(headers) || Symbol.iterator in headers) invalidOption("headers", "must be a plain object");
  for (const [name, value = ""] of Object.entries(headers)) {
    if (/^authorization$/i.test(name)) invalidOption("headers", `must not contain ${name}; give projectId and token`);
    checkHeaderName(name);
    try {
      new Headers([[name, value]]);
    } catch {
      invalidOption("headers", `contain what HTTP does not allow: "${name}"`);
    }
  }
  return headers;
}

/**
 * Checks that a header is not one of those that belong to the connection. `fetch` sets them; a wrong value can stall it.
 * @throws TypeError that names the header.
 */
export function checkHeaderName(name: string): void {
  if (CONNECTION_HEADERS.test(name)) invalidOption("headers", `must not contain ${name}, which fetch sets itself`);
}

const CONNECTION_HEADERS = /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;
