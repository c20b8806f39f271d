import { isRecord } from "./is-record.ts";

/** A function that takes the credential of an Authorization header out of a text from outside. */
export function redactorOf(authorization: string | null): (text: string) => string {
  const encoded = (authorization ?? "").replace(/^Basic /, "");
  // A token of fewer characters cannot be told from an ordinary word, and is none.
  const secrets = [encoded, tokenOf(encoded)].filter((secret) => secret.length >= 6);
  return (text) => secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, "[redacted]"), text);
}

function tokenOf(encoded: string): string {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes).replace(/^[^:]*:/, "");
  } catch {
    // A custom fetch has put another scheme in its place.
    return "";
  }
}

/** Parsed JSON with every string in it, keys included, redacted. */
export function redactJson(json: unknown, redact: (text: string) => string): unknown {
  if (typeof json === "string") return redact(json);
  if (Array.isArray(json)) return json.map((item) => redactJson(item, redact));
  if (!isRecord(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [redact(key), redactJson(value, redact)]));
}
