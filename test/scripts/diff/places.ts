import { isDeepStrictEqual as equal } from "node:util";
import type { Change } from "../../../scripts/diff/report.ts";
import { childOf, toKeys } from "../../../scripts/document/json.ts";

/** Returns the ids of the changes whose pointers do not lead to their values in the two contracts. */
export function misplaced(old: unknown, now: unknown, changes: readonly Change[]): readonly string[] {
  const isAt = (document: unknown, place: Change["old"]): boolean =>
    place === null || equal(toKeys(`#${place.pointer}`).reduce(childOf, document), place.value);
  return changes
    .filter((change) => !(isAt(old, change.old) && isAt(now, change.new) && (change.old ?? change.new)))
    .map(({ id }) => id);
}
