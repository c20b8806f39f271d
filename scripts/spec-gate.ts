/**
 * `npm run spec:gate`, a part of `npm test`, fails if a change of the contract is not covered: no pending changeset has
 * its level and names it. Before the first release, every change is covered.
 */
import { bumpOf, isCovered, pendingChangesets } from "./diff/pending-bump.ts";
import { COMMITTED, git, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, render } from "./diff/report.ts";
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

await runIfMain(import.meta.url, specGate);
