import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEVELS, weightOf } from "./comparison.js";
import { toObject } from "./json.js";

/** @typedef {import("./comparison.js").Level} Level */

/**
 * The bump that is promised for the next release: by the changesets that wait, or by a version that they were made
 * into already.
 * @param {string} release - The tag of the last release, `v1.2.3`.
 * @param {string} [folder] - Of the package; the current one by default.
 * @returns {Level | "none"}
 */
export function pendingBump(release, folder = ".") {
  const { name, version } = toObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const levels = [
    ...changesetTexts(join(folder, ".changeset")).map((text) => levelIn(text, String(name))),
    versionBump(release, String(version)),
  ];
  return LEVELS[Math.max(...levels.map((level) => weightOf(level ?? "none")))] ?? "none";
}

/** @param {string} folder */
function changesetTexts(folder) {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
    return names.map((name) => readFileSync(join(folder, name), "utf8"));
  } catch {
    return [];
  }
}

/**
 * @param {string} text - A changeset: front matter of `"package": level`, then words.
 * @param {string} name
 */
function levelIn(text, name) {
  const [, head = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const line = head.split("\n").find((it) => it.replace(/["']/g, "").trim().startsWith(`${name}:`));
  return LEVELS.find((level) => line?.split(":").at(-1)?.trim() === level);
}

/**
 * @param {string} before
 * @param {string} after
 */
function versionBump(before, after) {
  const old = before.replace("v", "").split(".").map(Number);
  const now = after.replace(/-.*/, "").split(".").map(Number);
  const index = now.findIndex((part, place) => part !== old[place]);
  return (now[index] ?? 0) > (old[index] ?? 0) ? [...LEVELS].reverse()[index] : undefined;
}
