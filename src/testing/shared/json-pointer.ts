import { isObject } from "./json.ts";

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
