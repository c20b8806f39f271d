import { HTTP_METHODS } from "./http-methods.ts";
import { isNode, type Node } from "./structure.ts";

/** The part of a document that a user wants. Each filter is a list of globs; an operation must match one of each. */
export interface Selection {
  /** Path templates: `*` is a part of a segment, `**` any number of segments. */
  readonly paths: readonly string[];
  readonly tags: readonly string[];
  /** Operation ids, or a method and a path template: `GET /queues`. */
  readonly operations: readonly string[];
}

/**
 * Removes the operations that a selection does not have, the paths without operations, and the webhooks.
 * @throws Error for a glob that matches nothing.
 */
export function select(root: Node, selection: Selection): void {
  const unused = new Set(Object.values(selection).flat());
  const matches = (globs: readonly string[], texts: readonly unknown[]): boolean => {
    const found = globs.filter((glob) => texts.some((text) => toPattern(glob).test(String(text))));
    for (const glob of found) unused.delete(glob);
    return globs.length === 0 || found.length > 0;
  };
  const { paths } = root;
  for (const [path, item] of Object.entries(isNode(paths) ? paths : {})) {
    if (!isNode(item)) continue;
    for (const method of HTTP_METHODS.filter((it) => it in item)) {
      const { tags, operationId } = isNode(item[method]) ? item[method] : {};
      const isKept = [
        matches(selection.paths, [path]),
        matches(selection.tags, Array.isArray(tags) ? tags : []),
        matches(selection.operations, [operationId ?? "", `${method.toUpperCase()} ${path}`]),
      ].every(Boolean);
      if (!isKept) Reflect.deleteProperty(item, method);
    }
    if (!HTTP_METHODS.some((method) => method in item)) Reflect.deleteProperty(paths as Node, path);
  }
  Reflect.deleteProperty(root, "webhooks");
  for (const [option, globs] of Object.entries(selection) as [string, string[]][]) {
    const glob = globs.find((it) => unused.has(it));
    if (glob !== undefined) throw new Error(`--${option} ${glob} matches nothing in the document`);
  }
  removeUnusedTags(root);
}

function toPattern(glob: string): RegExp {
  const pattern = glob.replace(/\*\*|\*|[^\w*]/g, (found) => ({ "**": ".*", "*": "[^/]*" })[found] ?? `\\${found}`);
  return new RegExp(`^${pattern}$`, "s");
}

function removeUnusedTags(root: Node): void {
  const operations = Object.values(Object(root["paths"]) as Node).flatMap((item) => Object.values(item as Node));
  const used = new Set(operations.flatMap((operation) => (isNode(operation) ? operation["tags"] : [])));
  const { tags } = root;
  if (Array.isArray(tags)) root["tags"] = tags.filter((tag) => isNode(tag) && used.has(tag["name"]));
}

/**
 * Moves a common prefix of all paths to the server URLs.
 * @throws Error if a path does not start with the prefix.
 */
export function stripPrefix(root: Node, prefix: string): void {
  const start = prefix.replace(/\/+$/, "");
  const paths = isNode(root["paths"]) ? root["paths"] : {};
  const others = Object.keys(paths).filter((path) => !path.startsWith(`${start}/`));
  if (others.length > 0) {
    throw new Error(
      `--strip-prefix ${prefix}: ${others.length} paths do not start with it, such as ${others[0] ?? ""}; ` +
        `leave them out with --paths '${start}/**'`,
    );
  }
  root["paths"] = Object.fromEntries(Object.entries(paths).map(([path, item]) => [path.slice(start.length), item]));
  const items = Object.values(paths).filter(isNode);
  root["servers"] ??= [{ url: "/" }];
  for (const holder of [root, ...items, ...items.flatMap((item) => Object.values(item).filter(isNode))]) {
    if (!Array.isArray(holder["servers"])) continue;
    for (const server of holder["servers"].filter(isNode)) {
      server["url"] = `${String(server["url"]).replace(/\/+$/, "")}${start}`;
    }
  }
}
