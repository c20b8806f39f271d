/**
 * A credential that can be sent.
 * @param name what to call it in the refusal, which never shows its value
 * @throws TypeError unless it is a non-empty string without white space and control characters.
 */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string, got ${typeof value}`);
  if (value === "") throw new TypeError(`${name} is empty`);
  if (/[\s\p{Cc}]/u.test(value)) {
    throw new TypeError(`${name} contains white space or control characters; was it copied with a line break?`);
  }
  return value;
}

/** The Authorization header of HTTP Basic, RFC 7617. */
export function toBasic(projectId: string, token: string): string {
  // btoa takes Latin-1 only, and RFC 7617 (section 2.1) has UTF-8 for the rest.
  const bytes = new TextEncoder().encode(`${projectId}:${token}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

/** A function that takes the credential of an Authorization header out of a text from outside. */
export function redactorOf(authorization: string | null): (text: string) => string {
  if (authorization === null) return (text) => text;
  const encoded = authorization.slice("Basic ".length);
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const [, ...token] = new TextDecoder().decode(bytes).split(":");
  return (text) => text.replaceAll(encoded, REDACTED).replaceAll(token.join(":"), REDACTED);
}

const REDACTED = "[redacted]";
