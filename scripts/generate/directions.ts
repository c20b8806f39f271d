import type { Node } from "../document/structure.ts";

export function separateDirections(_document: Node): void {
  // Later.
}
