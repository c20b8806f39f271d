import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { displayName } from "./problems.ts";

/** Throws if a document may not read a path or URL. */
export type ReferencePolicy = (reference: string) => Promise<void>;

/**
 * Creates the policy for the references of one document. A document at a URL may read its own origin. A document in a
 * file may read files in or below its own folder. Names that start with a dot (`.env`, `.git`) are excluded, and so are
 * symbolic links that lead out of the folder. Everything else needs a prefix in `allowRefs`.
 * @param root The path or URL of the document.
 */
export function createReferencePolicy(root: string, allowRefs: readonly string[]): ReferencePolicy {
  const [urls, paths] = [allowRefs.filter(isUrl), allowRefs.filter((it) => !isUrl(it))];
  return async (reference) => {
    const isAllowed = isUrl(reference)
      ? (isUrl(root) && isSameOrigin(reference, root)) || urls.some((prefix) => isAtOrBelow(reference, prefix))
      : (!isUrl(root) && (await isInside(reference, dirname(root), isVisible))) ||
        (await some(paths, (prefix) => isInside(reference, resolve(prefix))));
    if (isAllowed) return;
    const own = isUrl(root) ? `the origin ${new URL(root).origin}` : "the visible files of the document's folder";
    const name = displayName(reference);
    throw new Error(`${name} is outside ${own} and was not read; if you trust it, add --allow-ref ${name}`);
  };
}

export function isUrl(reference: string): boolean {
  return /^https?:\/\//.test(reference);
}

function isSameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

function isAtOrBelow(url: string, prefix: string): boolean {
  const [path, start] = [new URL(url).pathname, new URL(prefix).pathname];
  const folder = start.endsWith("/") ? start : `${start}/`;
  return isSameOrigin(url, prefix) && (path === start || path.startsWith(folder));
}

/** Checks that a path is in or below a folder. The folder may be the file itself. */
async function isInside(
  path: string,
  folder: string,
  accepts: (below: string) => boolean = () => true,
): Promise<boolean> {
  const isBelow = (below: string): boolean => !isAbsolute(below) && below.split(sep)[0] !== ".." && accepts(below);
  // Checked before `realpath`, whose error message would reveal if a path outside exists.
  if (!isBelow(relative(folder, path))) return false;
  const [realFolder, realPath] = await Promise.all([realpath(folder), realpath(path)]);
  return isBelow(relative(realFolder, realPath));
}

function isVisible(below: string): boolean {
  return !below.split(sep).some((name) => name.startsWith("."));
}

async function some<Item>(list: readonly Item[], test: (item: Item) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(list.map(test))).includes(true);
}
