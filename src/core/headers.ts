import { invalidOption, isRecord } from "./guards.ts";

/** Additional request headers. A header whose value is `undefined` is not sent. */
export type RelayHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Checks headers, and returns those that are sent, with their names in lower case.
 * @throws TypeError that names the header. The message never shows the value, which may be secret.
 */
export function checkHeaders(headers: RelayHeaders): Record<string, string> {
  if (!isRecord(headers) || Symbol.iterator in headers) invalidOption("headers", "must be a plain object");
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (/^authorization$/i.test(name)) invalidOption("headers", `must not contain ${name}; give projectId and token`);
    checkHeaderName(name);
    try {
      const checked = new Headers([[name, value ?? ""]]);
      if (value !== undefined) sent[name.toLowerCase()] = `${checked.get(name)}`;
    } catch {
      invalidOption("headers", `must be valid; "${name}" is not`);
    }
  }
  return sent;
}

/**
 * Checks that a header does not belong to the connection. `fetch` sets such headers; a wrong value can stall the
 * request.
 * @throws TypeError that names the header.
 */
export function checkHeaderName(name: string): void {
  if (CONNECTION_HEADERS.test(name)) invalidOption("headers", `must not contain ${name}, which fetch sets itself`);
}

const CONNECTION_HEADERS = /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;
