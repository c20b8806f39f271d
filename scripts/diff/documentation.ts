import { isDeepStrictEqual as equal } from "node:util";
import { isRecord } from "../document/json.ts";
import { type Kind, kindOf } from "../document/structure.ts";
import { add, type Site } from "./rules.ts";
import { enterAll, keysOf, presence, toObject } from "./tree.ts";

const DOCUMENTATION = new Set(
  "$comment contact description example examples externalDocs info license links summary tags title".split(" "),
);

/** Extensions that the comparison reads. */
const READ = new Set(
  "x-extensible-enum x-token-scopes x-token-scope-match x-query-requires x-query-excludes".split(" "),
);

/** The kinds of objects whose keys are names, so that a key is no keyword. */
const isMap = (kind: Kind): boolean => kind.endsWith("{}") || /^(?:Paths|Responses|Callback)$/.test(kind);

function isDocumentation(key: string, parent: Kind): boolean {
  return !isMap(parent) && (DOCUMENTATION.has(key) || (key.startsWith("x-") && !READ.has(key)));
}

/** Removes documentation. The descriptions of responses are mandatory and become empty. */
export function withoutDocumentation(node: unknown, kind = "Root"): unknown {
  if (kind === "Data" || !isRecord(node)) return node;
  if (Array.isArray(node)) return node.map((item) => withoutDocumentation(item, itemKind(kind)));
  const entries = Object.entries(node).flatMap(([key, value]) => {
    if (!isDocumentation(key, kind)) return [[key, withoutDocumentation(value, kindOf(kind, key))]];
    return key === "description" && typeof value === "string" ? [[key, ""]] : [];
  });
  return Object.fromEntries(entries);
}

/** Compares the documentation of all nodes that both contract versions have. */
export function compareDocumentation(site: Site, kind = "Root"): void {
  const { old, now } = site;
  // A reference to another component has its documentation there, and servers are compared as a whole.
  if (old.node === now.node || kind === "Data" || kind === "Server[]") return;
  if (toObject(old.node)["$ref"] !== toObject(now.node)["$ref"]) return;
  for (const inner of enterAll(site, keysIn)) {
    const key = inner.location.at(-1) ?? "";
    const isList = Array.isArray(now.node);
    if (isList || !isDocumentation(key, kind)) {
      const isKept = presence(inner).every(Boolean);
      if (isKept) compareDocumentation(inner, isList ? itemKind(kind) : kindOf(kind, key));
    } else if (!equal(inner.old.node, inner.now.node)) {
      add(inner, "documentation", { name: key });
    }
  }
}

/** Returns the kind of the items of a list. */
function itemKind(kind: Kind): Kind {
  return kind.endsWith("[]") ? kindOf(kind, "") : kind;
}

/** Identifies the items of a list by what they are, so that their order has no effect. */
function keysIn(node: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(node)) return keysOf(node);
  return new Map(
    node.map((item, index) => {
      const { $ref: reference, in: location, name, url } = toObject(item);
      const identity = [location, name, reference, url].filter((part) => typeof part === "string").join(" ");
      return [identity || String(index), String(index)];
    }),
  );
}
