import { type Document, getLineColLocation } from "@redocly/openapi-core";
import { toPointer } from "./json.ts";
import { displayName } from "./problems.ts";
import { isNode } from "./structure.ts";

/** The positions of all objects and lists of parsed documents. They stay known when the objects move or change. */
export interface Origins {
  /** Returns false if it was added before. */
  readonly add: (document: Document) => boolean;
  /** Gives a copy, or an object that replaces another one, the position of the original. */
  readonly copy: (original: object, copy: object) => void;
  readonly documentOf: (node: object) => Document | undefined;
  /** Returns `page.md:12:5` for a node or, if its document has it, for a value below the node. */
  readonly placeOf: (node: object, ...keys: string[]) => string;
}

type Origin = Document | { readonly parent: object; readonly key: string };

export function createOrigins(): Origins {
  const origins = new WeakMap<object, Origin>();
  const add = (node: unknown, origin: Origin): boolean => {
    if (!isNode(node) || origins.has(node)) return false;
    origins.set(node, origin);
    for (const [key, child] of Object.entries(node)) add(child, { parent: node, key });
    return true;
  };
  const find = (node: object): { document: Document | undefined; keys: string[] } => {
    const keys: string[] = [];
    let origin = origins.get(node);
    for (; origin && "parent" in origin; origin = origins.get(origin.parent)) keys.unshift(origin.key);
    return { document: origin, keys };
  };
  return {
    add: (document) => add(document.parsed, document),
    copy: (original, copy) => {
      const origin = origins.get(original);
      if (origin && !origins.has(copy)) origins.set(copy, origin);
    },
    documentOf: (node) => find(node).document,
    placeOf: (node, ...below) => {
      const { document, keys } = find(node);
      if (!document) return "";
      const pointer = `#${toPointer([...keys, ...below]).replaceAll("%", "%25")}`;
      const { start } = getLineColLocation({ source: document.source, pointer });
      return `${displayName(document.source.absoluteRef)}:${start.line}:${start.col}`;
    },
  };
}
