import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEVELS, type Level, weightOf } from "./rules.ts";
import { toObject } from "./tree.ts";

/**
 * Returns the bump of the next release: from the pending changesets, or from the version if they were already applied.
 * @param release The tag of the last release, such as `v1.2.3`.
 */
export function pendingBump(release: string, folder: string): Level | "none" {
  const { name, version } = toObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const levels = [
    ...changesetTexts(join(folder, ".changeset")).map((text) => levelIn(text, String(name))),
    versionBump(release, String(version)),
  ];
  return LEVELS[Math.max(...levels.map((level) => weightOf(level ?? "none")))] ?? "none";
}

function changesetTexts(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
    return names.map((name) => readFileSync(join(folder, name), "utf8"));
  } catch {
    return [];
  }
}

/** Reads the level from the front matter of a changeset. */
function levelIn(text: string, name: string): Level | undefined {
  const [, frontMatter = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const line = frontMatter.split("\n").find((it) => it.replace(/["']/g, "").trim().startsWith(`${name}:`));
  return LEVELS.find((level) => line?.split(":").at(-1)?.trim() === level);
}

function versionBump(before: string, after: string): Level | undefined {
  const old = before.replace("v", "").split(".").map(Number);
  const now = after.replace(/-.*/, "").split(".").map(Number);
  const index = now.findIndex((part, location) => part !== old[location]);
  return (now[index] ?? 0) > (old[index] ?? 0) ? [...LEVELS].reverse()[index] : undefined;
}
