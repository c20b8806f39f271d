import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { displayName } from "./problems.js";

/**
 * Rejects when a document may not read a path or URL.
 * @typedef {(reference: string) => Promise<void>} ReferencePolicy
 */

/**
 * Creates the rule for what the references of one document may read. A document at a URL may read its own origin. A
 * document in a file may read the files at or below its own folder, without names that begin with a dot (`.env`, `.git`)
 * and without symbolic links that lead elsewhere. Everything else needs a prefix in `allowRefs`.
 * @param {string} root The path or URL of the document.
 * @param {readonly string[]} allowRefs
 * @returns {ReferencePolicy}
 */
export function createReferencePolicy(root, allowRefs) {
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

/** @param {string} reference */
export function isUrl(reference) {
  return /^https?:\/\//.test(reference);
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSameOrigin(one, other) {
  return new URL(one).origin === new URL(other).origin;
}

/**
 * @param {string} url
 * @param {string} prefix
 */
function isAtOrBelow(url, prefix) {
  const [path, start] = [new URL(url).pathname, new URL(prefix).pathname];
  const folder = start.endsWith("/") ? start : `${start}/`;
  return isSameOrigin(url, prefix) && (path === start || path.startsWith(folder));
}

/**
 * @param {string} path
 * @param {string} folder A folder, or the file itself.
 * @param {(below: string) => boolean} [accepts]
 */
async function isInside(path, folder, accepts = () => true) {
  const isBelow = (/** @type {string} */ below) => !isAbsolute(below) && below.split(sep)[0] !== ".." && accepts(below);
  // A path outside is not looked at: the message of the file system would tell whether it exists.
  if (!isBelow(relative(folder, path))) return false;
  const [realFolder, realPath] = await Promise.all([realpath(folder), realpath(path)]);
  return isBelow(relative(realFolder, realPath));
}

/** @param {string} below */
function isVisible(below) {
  return !below.split(sep).some((name) => name.startsWith("."));
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {(item: T) => Promise<boolean>} test
 */
async function some(list, test) {
  return (await Promise.all(list.map(test))).includes(true);
}
