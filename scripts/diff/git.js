import { spawnSync } from "node:child_process";

/**
 * Runs git in a folder.
 * @param {string} folder
 * @param {...string} args
 * @returns {string | undefined} Nothing where git fails, as it does where there is no repository.
 */
export function git(folder, ...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

/**
 * The newest release that the current commit builds on: a tag `v1.2.3`.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function lastRelease(folder) {
  const tags = git(folder, "tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname") ?? "";
  return tags.split("\n").find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}
