import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, codeSpan } from "./report.ts";
import { LEVELS, type Level, weightOf } from "./rules.ts";
import { toObject } from "./tree.ts";

/** A part of the pending release: its level, and its text for callers. */
export interface Changeset {
  readonly level: Level;
  readonly text: string;
}

/**
 * Returns the changesets of the next release. If they were already applied, the version and its section of the changelog
 * stand for them.
 * @param release The tag of the last release, such as `v1.2.3`.
 */
export function pendingChangesets(release: string, folder: string): readonly Changeset[] {
  const { name, version } = toObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const pending = textsIn(join(folder, ".changeset"), (file) => file.endsWith(".md") && file !== "README.md");
  const applied = textsIn(folder, (file) => file === "CHANGELOG.md").map((text) => sectionOf(text, String(version)));
  return [
    ...pending.map((text) => ({ level: levelIn(text, String(name)), text })),
    { level: versionBump(release, String(version)), text: applied.join() },
  ].flatMap(({ level, text }) => (level ? [{ level, text }] : []));
}

/** Returns the greatest level of the changesets. */
export function bumpOf(changesets: readonly Changeset[]): Level | "none" {
  return LEVELS[Math.max(...changesets.map(({ level }) => weightOf(level)))] ?? "none";
}

/**
 * Checks that a changeset of sufficient level names the location of a change in a code span, as the changeset of
 * `spec:changelog` does. A patch needs a level only.
 */
export function isCovered(
  { level, where }: Pick<Change, "level" | "where">,
  changesets: readonly Changeset[],
): boolean {
  const name = codeSpan(where);
  return changesets.some(
    (changeset) => weightOf(changeset.level) >= weightOf(level) && (level === "patch" || changeset.text.includes(name)),
  );
}

function textsIn(folder: string, isWanted: (file: string) => boolean): readonly string[] {
  try {
    const names = readdirSync(folder).filter(isWanted);
    return names.map((name) => readFileSync(join(folder, name), "utf8"));
  } catch {
    return [];
  }
}

/** Returns the section of a version from a changelog. */
function sectionOf(changelog: string, version: string): string {
  return changelog.split(/^## /m).find((section) => section.split(/\r?\n/, 1)[0] === version) ?? "";
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
