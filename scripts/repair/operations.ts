import { HTTP_METHODS } from "../document/http-methods.ts";
import { isNode, type Node } from "../document/structure.ts";

interface Operation {
  readonly path: string;
  readonly item: Node;
  readonly method: string;
  readonly operation: Node;
}

/** Lists the operations of the paths of a document, or of its webhooks. */
export function operationsOf(root: Node, section = "paths"): Operation[] {
  const paths = root[section];
  return Object.entries(isNode(paths) ? paths : {}).flatMap(([path, item]) => {
    if (!isNode(item) || path.startsWith("x-")) return [];
    return HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      return isNode(operation) ? [{ path, item, method, operation }] : [];
    });
  });
}
