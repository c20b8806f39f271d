import { isRecord } from "./guards.ts";
import type { PlatformHeaders } from "./platform.ts";

/**
 * Returns a function that replaces the credentials of Authorization headers in a text from outside, in each spelling
 * in which a server or a library may repeat them.
 */
export function redactorOf(...signed: readonly (string | null | PlatformHeaders)[]): (text: string) => string {
  let secrets: string[] | undefined;
  return (text) => {
    // The header objects are read as late as possible: a custom `fetch` may have changed them.
    secrets ??= secretsOf(signed);
    return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, "[redacted]"), text);
  };
}

function secretsOf(signed: readonly (string | null | PlatformHeaders)[]): string[] {
  const spellings = signed
    .map((value) => (typeof value === "object" ? value?.get("authorization") : value) ?? "")
    .map((authorization) => authorization.replace(/^\S+ +/, ""))
    .flatMap((encoded) => {
      const bare = encoded.replace(/=+$/, "");
      return [encoded, bare, bare.replaceAll("+", "-").replaceAll("/", "_"), tokenOf(encoded)];
    })
    .flatMap((secret) => {
      const percent = encodeURIComponent(secret);
      const lower = percent.replace(/%../g, (code) => code.toLowerCase());
      return [secret, percent, lower, JSON.stringify(secret).slice(1, -1)];
    });
  // A token of fewer characters cannot be told from an ordinary word, and is none. The longest comes first, because
  // one spelling may be a part of another.
  return [...new Set(spellings)].filter(({ length }) => length >= 6).sort((one, other) => other.length - one.length);
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

/** Origin and path of a URL: what an error may show of it. */
export function withoutQuery(url: string): string {
  return url.replace(/\?.*/s, "");
}
