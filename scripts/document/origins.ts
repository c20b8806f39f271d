import { type Document, getLineColLocation, type Source } from "@redocly/openapi-core";
import { toPointer } from "./json.ts";
import { displayName } from "./problems.ts";
import { isNode } from "./structure.ts";

/** The positions of all objects and lists of parsed documents. They stay known when the objects move or change. */
export interface Origins {
  readonly add: (document: Document) => void;
  /** Gives a copy, or an object that replaces another one, the position of the original. */
  readonly copy: (original: object, copy: object) => void;
  /** Returns `page.md:12:5` for a node or, if its document has it, for a value below the node. */
  readonly placeOf: (node: object, ...keys: string[]) => string;
}

type Origin = { readonly source: Source } | { readonly parent: object; readonly key: string };

export function createOrigins(): Origins {
  const origins = new WeakMap<object, Origin>();
  const add = (node: object, origin: Origin): void => {
    if (origins.has(node)) return;
    origins.set(node, origin);
    for (const [key, child] of Object.entries(node)) if (isNode(child)) add(child, { parent: node, key });
  };
  return {
    add: ({ source, parsed }) => {
      if (isNode(parsed)) add(parsed, { source });
    },
    copy: (original, copy) => {
      const origin = origins.get(original);
      if (origin && !origins.has(copy)) origins.set(copy, origin);
    },
    placeOf: (node, ...below) => {
      const keys = [...below];
      let origin = origins.get(node);
      for (; origin && "parent" in origin; origin = origins.get(origin.parent)) keys.unshift(origin.key);
      if (!origin) return "";
      const { source } = origin;
      const { start } = getLineColLocation({ source, pointer: `#${toPointer(keys).replaceAll("%", "%25")}` });
      return `${displayName(source.absoluteRef)}:${start.line}:${start.col}`;
    },
  };
}
