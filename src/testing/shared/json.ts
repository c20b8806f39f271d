/** An object of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that a value is; an empty one in place of anything else, so that a document can be read key by key. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The list that a value is; an empty one in place of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A JSON pointer (RFC 6901) to a place below another. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What a document holds where a JSON pointer leads; `undefined` where it leads nowhere. */
export function lookUp(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map(tokenToKey)
    .reduce<unknown>((parent, token) => childOf(parent, token), document);
}

/** The key or index that a part of a JSON pointer stands for. */
export function tokenToKey(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

function childOf(parent: unknown, token: string): unknown {
  if (Array.isArray(parent)) return parent[Number(token)];
  return isObject(parent) && Object.hasOwn(parent, token) ? parent[token] : undefined;
}
