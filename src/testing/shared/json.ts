/** A parsed JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns true for a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns a JSON object unchanged, and an empty object for any other value, so that a document can be read key by
 * key.
 */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns an array unchanged, and an empty array for any other value. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the JSON pointer (RFC 6901) to a child of another pointer's node. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Returns the node at a JSON pointer; `undefined` when there is none. */
export function lookUp(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, token) => childOf(parent, token), document);
}

function childOf(parent: unknown, token: string): unknown {
  if (Array.isArray(parent)) return parent[Number(token)];
  return isObject(parent) && Object.hasOwn(parent, token) ? parent[token] : undefined;
}
