/**
 * `npm run spec:gate`, a part of `npm test`, fails if the pending release has a lower level than the contract change.
 * Before the first release, every level is enough.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMITTED, git, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, render } from "./diff/report.ts";
import { LEVELS, type Level, weightOf } from "./diff/rules.ts";
import { createProgress, runIfMain, type Terminal } from "./diff/terminal.ts";
import { toObject } from "./diff/tree.ts";

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
  const pending = pendingBump(release, folder);
  // Without the compiler, changes that break callers may be missing.
  const needed = report.isCompiled ? report.bump : "major";
  if (weightOf(needed) <= weightOf(pending)) {
    stdout.write(`contract since ${release}: ${report.bump}; pending: ${pending}; covered\n`);
    return 0;
  }
  const open = report.changes.filter(({ level }) => weightOf(level) > weightOf(pending));
  stderr.write(
    `The contract changed since ${release} in a way that the pending changesets (${pending}) do not cover.\n` +
      `${render({ ...report, changes: open }, "text")}\n\n` +
      "Run: npm run spec:changelog, and commit the changeset that it writes.\n",
  );
  return 1;
}

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

/** Compares two contracts with a breaking change, so that a gate that finds nothing fails instead of passing. */
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

await runIfMain(import.meta.url, specGate);
