import { isDeepStrictEqual as equal } from "node:util";
import { toPointer } from "../document/json.ts";
import type { Direction, Kind } from "./rules.ts";
import type { ShapeOf } from "./shape.ts";
import { type Cursor, enter, enterEach, follow, type IsSame, type Pair } from "./tree.ts";

/** A difference between two contract versions, not rated yet. */
export interface Finding {
  readonly kind: Kind;
  readonly direction: Direction;
  /** True if the value is part of the client's types. */
  readonly isTyped: boolean;
  /** The path on which a caller reaches the node. */
  readonly location: readonly string[];
  readonly old: Cursor | undefined;
  readonly now: Cursor | undefined;
  readonly detail: Detail;
  /** The operation with the difference, such as `GET /queues`. */
  readonly via: string | undefined;
}

/** The values that fill a message. */
export interface Detail {
  readonly name?: string;
  readonly old?: string;
  readonly new?: string;
}

/** One run of the comparison. */
export interface Walk {
  readonly findings: Finding[];
  /** The keys of the compared pairs, direction included. */
  readonly seen: Set<string>;
  /** The new pointers of renamed components. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly isSame: IsSame;
  readonly shapeOfOld: ShapeOf;
  readonly shapeOfNow: ShapeOf;
  readonly isTrial?: boolean;
}

/** The way in which callers use a value. */
export interface Use {
  readonly direction: Direction;
  readonly isTyped: boolean;
  readonly via?: string | undefined;
  /** True for a header, which callers send as text, so that a text may have any other type. */
  readonly isText?: boolean;
  /** True if the value is always present in both versions. */
  readonly isRequired?: boolean;
  /** Properties that another variant of a new union accepts. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** Records a difference. If the nodes themselves are equal, it belongs to the component that causes it. */
export function addFinding({ findings }: Walk, pair: Pair, use: Use, kind: Kind, detail: Detail = {}): void {
  const { old, now } = causeOf(pair);
  const { direction, isTyped, via } = use;
  const [was, is] = [old, now].map((cursor) => (cursor.node === undefined ? undefined : cursor));
  findings.push({ kind, direction, isTyped, location: pair.location, old: was, now: is, detail, via });
}

/** Records that a statement about a node became true or false. */
export function addSwitch(
  walk: Walk,
  pair: Pair,
  use: Use,
  [old, now]: readonly [old: boolean, now: boolean],
  [ifTrue, ifFalse]: readonly [ifTrue: Kind, ifFalse: Kind],
  detail?: Detail,
): void {
  if (old !== now) addFinding(walk, pair, use, now ? ifTrue : ifFalse, detail);
}

function causeOf(pair: Pair): Pair {
  if (pair.old.parts ?? pair.now.parts ?? !equal(pair.old.node, pair.now.node)) return pair;
  const parts = (cursor: Cursor): readonly Cursor[] => [cursor, ...enterEach(enter(cursor, "allOf"))];
  const now = parts(pair.now);
  const causes = parts(pair.old)
    .map((part, index) => ({ old: follow(part), now: follow(now[index] ?? part), location: pair.location }))
    .filter(({ old, now }) => old.node !== undefined && !equal(old.node, now.node));
  const [cause, ...others] = causes;
  return cause && others.length === 0 && toPointer(cause.old.pointer) !== toPointer(pair.old.pointer)
    ? causeOf(cause)
    : pair;
}
