import { type Document, getLineColLocation } from "@redocly/openapi-core";
import { toReference } from "./json.ts";
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
      const pointer = toReference(...keys, ...below).replaceAll("%", "%25");
      const { start } = getLineColLocation({ source: document.source, pointer });
      return `${displayName(document.source.absoluteRef)}:${start.line}:${start.col}`;
    },
  };
}

/** A repair or an omission. */
export interface Remark {
  /** The text without names, by which remarks are counted. */
  readonly kind: string;
  readonly message: string;
  /** The object or list that the remark is about, and keys below it. */
  readonly at: readonly [node: object, ...keys: string[]];
}

/** The number of remarks of one kind that are printed in full. */
const SHOWN = 3;

/** Formats remarks as lines for the console: `page.md:12:5 message`. Counts a long list, and shows its first lines. */
export function toNotes(remarks: readonly Remark[], origins: Origins, { isVerbose = false } = {}): string[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) groups.set(remark.kind, [...(groups.get(remark.kind) ?? []), remark]);
  return [...groups].flatMap(([kind, list]) => {
    const lines = (isVerbose ? list : list.slice(0, SHOWN)).map(({ message, at: [node, ...keys] }) =>
      [origins.placeOf(node, ...keys), message].filter((part) => part !== "").join(" "),
    );
    if (list.length <= SHOWN) return lines;
    const more = list.length - lines.length;
    return [
      `${list.length}x ${kind}`,
      ...lines.map((line) => `  ${line}`),
      ...(more === 0 ? [] : [`  ${more} more; --verbose prints all`]),
    ];
  });
}
