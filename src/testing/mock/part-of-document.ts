import type { Contract } from "../contract/contract.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import { lookUp, pointerTo, tokenToKey } from "../shared/json-pointer.ts";

/**
 * As much of a contract as one of its paths needs, as a document of its own whose references are local again. Prism
 * takes ten milliseconds and more to read each hundred kilobytes, so that the whole would make every start slow.
 */
export function partOfDocument({ document }: Contract, path: string): JsonObject {
  const { info, servers, security } = document;
  // Schemas of 3.0 have been made those of 3.1 when the contract was read.
  const part: Draft = { openapi: "3.1.0", info, servers, security };
  put(part, "/components/securitySchemes", lookUp(document, "/components/securitySchemes") ?? {});
  const needed = [pointerTo("/paths", path)];
  const done: string[] = [];
  for (const pointer of needed) {
    if (done.some((above) => `${pointer}/`.startsWith(`${above}/`))) continue;
    done.push(pointer);
    const seen = new Set<string>();
    put(part, pointer, localCopy(lookUp(document, pointer), seen));
    // They are gone through, too: the list grows while it is read.
    needed.push(...seen);
  }
  return part;
}

interface Draft {
  [key: string]: unknown;
}

/** A copy whose references are local, and where they lead. */
function localCopy(node: unknown, seen: Set<string>): unknown {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string") return value;
    const fragment = value.slice(value.indexOf("#"));
    seen.add(decodeURIComponent(fragment.slice(1)));
    return fragment;
  });
}

/** Puts a node where a pointer leads, and makes what has to be above it. */
function put(part: Draft, pointer: string, node: unknown): void {
  const tokens = pointer.split("/").slice(1);
  const last = String(tokens.pop());
  const parent = tokens.map(tokenToKey).reduce<Draft>((above, token) => {
    const below = above[token];
    const child: Draft = isObject(below) ? below : {};
    above[token] = child;
    return child;
  }, part);
  parent[tokenToKey(last)] = node;
}
