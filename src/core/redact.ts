import { isRecord } from "./guards.ts";

/**
 * Returns a function that replaces the credentials of Authorization headers in a text from outside. It replaces each
 * spelling in which a server or a library may repeat them.
 */
export function redactorOf(...signed: readonly Signed[]): (text: string) => string {
  let secrets: string[] | undefined;
  return (text) => {
    // The header objects are read as late as possible, because a custom `fetch` may have changed them.
    secrets ??= secretsOf(signed);
    return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, "[redacted]"), text);
  };
}

/** The value of an Authorization header, or headers that may contain one. */
type Signed = string | null | Readonly<Record<string, string>>;

function secretsOf(signed: readonly Signed[]): string[] {
  const spellings = signed
    .flatMap((value) =>
      typeof value === "object"
        ? Object.entries(value ?? {}).flatMap(([name, text]) => (/^authorization$/i.test(name) ? text : []))
        : value,
    )
    .map((authorization) => authorization.replace(/^\S+ +/, ""))
    .flatMap((encoded) => {
      const bare = encoded.replace(/=+$/, "");
      return [encoded, bare, bare.replaceAll("+", "-").replaceAll("/", "_"), tokenOf(encoded)];
    })
    .flatMap((secret) => {
      const percent = encodeURIComponent(secret);
      const lower = percent.replace(/%../g, (code) => code.toLowerCase());
      const json = JSON.stringify(secret).slice(1, -1);
      // PHP escapes each slash in JSON.
      return [secret, percent, lower, json, json.replaceAll("/", "\\/")];
    });
  // A spelling of fewer than 6 characters could be an ordinary word, so it stays. The longest comes first, because one
  // spelling may be part of another.
  return [...new Set(spellings)].filter(({ length }) => length >= 6).sort((one, other) => other.length - one.length);
}

function tokenOf(encoded: string): string {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes).replace(/^[^:]*:/, "");
  } catch {
    // A custom `fetch` has replaced the header by one of another scheme.
    return "";
  }
}

/** Redacts every string of a parsed JSON value, including keys. */
export function redactJson(json: unknown, redact: (text: string) => string): unknown {
  if (typeof json === "string") return redact(json);
  if (Array.isArray(json)) return json.map((item) => redactJson(item, redact));
  if (!isRecord(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [redact(key), redactJson(value, redact)]));
}

/** Removes the query of a URL or path, which an error must not show. */
export function withoutQuery(url: string): string {
  return url.replace(/\?.*/s, "");
}
