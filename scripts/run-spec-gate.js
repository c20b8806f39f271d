import { compareContracts } from "./diff/compare-contracts.js";
import { weightOf } from "./diff/comparison.js";
import { git, lastRelease } from "./diff/git.js";
import { pendingBump } from "./diff/pending-bump.js";
import { COMMITTED, readContract } from "./diff/read-contract.js";
import { FORMATS } from "./diff/render.js";

/**
 * Runs `npm run spec:gate`.
 * @param {Pick<Console, "log" | "error">} console
 * @param {string} [folder] - Of the package; the current one by default.
 * @returns {Promise<number>} The exit code; the console has the reason, without a stack.
 */
export async function runSpecGate(console, folder = ".") {
  try {
    const release = lastRelease(folder);
    if (release !== undefined) return await check(release, console, folder);
    console.log(`contract: nothing is released yet (no tag v*)${shallowNote(folder)}; every change is covered`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

/**
 * @param {string} release
 * @param {Pick<Console, "log" | "error">} console
 * @param {string} folder
 * @returns {Promise<number>} The exit code.
 */
async function check(release, console, folder) {
  const { bump, changes } = await compareContracts(readContract(release, folder), readContract(COMMITTED, folder));
  const pending = pendingBump(release, folder);
  if (weightOf(bump) <= weightOf(pending)) {
    console.log(`contract since ${release}: ${bump}; pending: ${pending}; covered`);
    return 0;
  }
  const open = changes.filter(({ level }) => weightOf(level) > weightOf(pending));
  console.error(
    `The contract changed since ${release} in a way that the pending changesets (${pending}) do not cover.`,
  );
  console.error(FORMATS["text"]?.({ bump, changes: open }));
  console.error("\nRun: npm run spec:changelog, and commit the changeset that it writes.");
  return 1;
}

/**
 * A shallow clone brings no tags, and would let everything pass in silence.
 * @param {string} folder
 */
function shallowNote(folder) {
  return git(folder, "rev-parse", "--is-shallow-repository")?.trim() === "true"
    ? ", but this clone is shallow and may lack tags"
    : "";
}
