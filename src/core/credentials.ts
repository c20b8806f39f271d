import { invalidOption } from "./guards.ts";

/**
 * A credential that can be sent.
 * @param name what to call it in the refusal, which never shows its value
 * @throws TypeError unless it is a non-empty string without white space and control characters.
 */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") return invalidOption(name, "must be a non-empty string");
  if (/[\s\p{Cc}]/u.test(value)) invalidOption(name, "must not contain white space or control characters");
  return value;
}

/** The Authorization header of HTTP Basic, RFC 7617. */
export function toBasic(projectId: string, token: string): string {
  // btoa takes Latin-1 only, and RFC 7617 (section 2.1) has UTF-8 for the rest.
  const bytes = new TextEncoder().encode(`${projectId}:${token}`);
  // One argument for each byte would overflow the stack on a long token.
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
