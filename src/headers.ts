import { isRecord } from "./is-record.ts";
import { refuse } from "./refuse.ts";

/** Headers to send besides the client's own; one that is `undefined` is left out. */
export type RelayHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Headers that can be sent.
 * @throws TypeError that names the header, and never shows its value, which may be a secret.
 */
export function checkHeaders(headers: RelayHeaders): RelayHeaders {
  if (!isRecord(headers) || Symbol.iterator in headers) refuse("headers", "must be a plain object");
  for (const [name, value = ""] of Object.entries(headers)) {
    if (/^authorization$/i.test(name)) refuse("headers", `must not contain ${name}; give projectId and token`);
    try {
      new Headers([[name, value]]);
    } catch {
      refuse("headers", `contain what HTTP does not allow: "${name}"`);
    }
  }
  return headers;
}
