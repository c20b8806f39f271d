import { invalidOption } from "./guards.ts";

/**
 * Checks a credential and returns it.
 * @param name the option that the error names; the message never shows the value
 * @throws TypeError unless the value is a non-empty string without white space and control characters.
 */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") return invalidOption(name, "must be a non-empty string");
  if (/[\s\p{Cc}\p{Cs}]/u.test(value)) invalidOption(name, "must not contain white space or control characters");
  return value;
}

/** Returns the Authorization header of HTTP Basic (RFC 7617). */
export function toBasic(projectId: string, token: string): string {
  // `btoa` accepts Latin-1 only; RFC 7617, section 2.1, allows UTF-8. Some runtimes have no TextEncoder.
  const bytes = encodeURIComponent(`${projectId}:${token}`).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return `Basic ${btoa(bytes)}`;
}
