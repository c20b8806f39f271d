/**
 * `npm run spec:gate`, a part of `npm test`: the contract may not be released with a smaller version than its callers
 * need. Before the first release everything is new, and any version will do.
 */
import { compareContracts } from "./diff/compare-contracts.js";
import { weightOf } from "./diff/comparison.js";
import { git, lastRelease } from "./diff/git.js";
import { pendingBump } from "./diff/pending-bump.js";
import { COMMITTED, readContract } from "./diff/read-contract.js";
import { FORMATS } from "./diff/render.js";

try {
  const release = lastRelease();
  if (release === undefined)
    console.log(`contract: nothing is released yet (no tag v*)${shallowNote()}; every change is covered`);
  else process.exitCode = await check(release);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * @param {string} release
 * @returns {Promise<number>} The exit code.
 */
async function check(release) {
  const { bump, changes } = await compareContracts(readContract(release), readContract(COMMITTED));
  const pending = pendingBump(release);
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

/** A shallow clone brings no tags, and would let everything pass in silence. */
function shallowNote() {
  return git("rev-parse", "--is-shallow-repository")?.trim() === "true"
    ? ", but this clone is shallow and may lack tags"
    : "";
}
