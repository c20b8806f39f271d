/** Recognizes an object of parsed JSON; a list is one too. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Returns a child of an object or a list, and never a member of its prototype. */
export function childOf(node: unknown, key: string): unknown {
  return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Joins keys to a JSON pointer (https://www.rfc-editor.org/rfc/rfc6901). */
export function toPointer(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Returns a reference to a value of a document: `#/components/schemas/Queue`. */
export function toReference(...keys: readonly string[]): string {
  return `#${toPointer(keys)}`;
}

/** Splits a JSON pointer, or a `$ref` such as `#/components/schemas/Queue`, into keys. */
export function toKeys(reference: string): string[] {
  const [, ...tokens] = reference.slice(reference.indexOf("#") + 1).split("/");
  return tokens.map((token) => percentDecoded(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns the value that a JSON pointer or a `$ref` within a document leads to. */
export function targetOf(document: unknown, reference: string): unknown {
  return toKeys(reference).reduce(childOf, document);
}

/** A pointer outside a URL fragment may contain a bare `%`. */
function percentDecoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
