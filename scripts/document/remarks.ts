import type { Origins } from "./origins.ts";

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
