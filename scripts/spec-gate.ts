/**
 * `npm run spec:gate`, a part of `npm test`, fails if a change of the contract is not covered: no pending changeset has
 * its level and names it. Before the first release, every change is covered.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMITTED, git, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { type Change, codeSpan, compareContracts, render } from "./diff/report.ts";
import { LEVELS, type Level, weightOf } from "./diff/rules.ts";
import { toObject } from "./diff/tree.ts";
import { createProgress, runIfMain, type Terminal } from "./document/terminal.ts";

/** Runs `npm run spec:gate`, and returns the exit code. */
export async function specGate(_: readonly string[], terminal: Terminal): Promise<number> {
  const { folder, stdout, stderr } = terminal;
  await testItself();
  const release = lastRelease(folder);
  if (release === undefined) {
    stdout.write(`contract: nothing is released yet (no tag v*)${shallowNote(folder)}; every change is covered\n`);
    return 0;
  }
  const progress = createProgress(terminal);
  const [old, now] = [await readContract(release, folder), await readContract(COMMITTED, folder)];
  const report = await compareContracts(old, now, { accepted: await readAccepted(folder), progress });
  progress("");
  const changesets = pendingChangesets(release, folder);
  const pending = bumpOf(changesets);
  const open = report.changes.filter((change) => !isCovered(change, changesets));
  // Without the compiler, changes that break callers may be missing.
  if (open.length === 0 && (report.isCompiled || pending === "major")) {
    stdout.write(`contract since ${release}: ${report.bump}; pending: ${pending}; covered\n`);
    return 0;
  }
  stderr.write(
    `The contract changed since ${release} in a way that the pending changesets (${pending}) do not cover.\n` +
      `${render({ ...report, changes: open }, "text")}\n\n` +
      "A changeset covers a change if it has its level or a higher one, and names its location as above in a code span.\n" +
      "Run: npm run spec:changelog, and commit the changeset that it writes.\n",
  );
  return 1;
}

/** Compares two contracts with a breaking change, so that a gate that finds no changes fails instead of passing. */
async function testItself(): Promise<void> {
  const contract = (type: string): object => ({
    openapi: "3.1.0",
    info: { title: "gate", version: "1" },
    paths: {
      "/a": {
        get: { responses: { 200: { description: "a", content: { "application/json": { schema: { type } } } } } },
      },
    },
  });
  const { bump } = await compareContracts(contract("string"), contract("number"));
  if (bump !== "major") throw new Error("spec:gate is broken: it does not find a string that became a number");
}

/** Returns a note for a shallow clone, which may have no tags, so that every change would pass. */
function shallowNote(folder: string): string {
  const isShallow = git(folder, "rev-parse", "--is-shallow-repository")?.trim() === "true";
  return isShallow ? ", but this clone is shallow and may lack tags" : "";
}

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

await runIfMain(import.meta.url, specGate);
