/** `npm run spec:changelog`: writes the changeset that the change of the contract since the last release needs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compareContracts } from "./diff/compare-contracts.js";
import { lastRelease } from "./diff/git.js";
import { InputError } from "./diff/input-error.js";
import { toObject } from "./diff/json.js";
import { COMMITTED, readContract } from "./diff/read-contract.js";
import { toMarkdown } from "./diff/render.js";

const FILE = ".changeset/contract.md";

try {
  const release = lastRelease();
  if (release === undefined) console.log("nothing is released yet (no tag v*): there is nobody to tell of a change");
  else await write(release);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** @param {string} release */
async function write(release) {
  // Its words may have been made better by hand since.
  if (existsSync(FILE)) throw new InputError(`${FILE} is there already: delete it first to have it written anew`);
  const account = await compareContracts(readContract(release), readContract(COMMITTED));
  if (account.bump === "none") {
    console.log(`the contract is the same to callers as in ${release}: no changeset is needed`);
    return;
  }
  const { name } = toObject(JSON.parse(readFileSync("package.json", "utf8")));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `---\n"${String(name)}": ${account.bump}\n---\n\n${toMarkdown(account)}\n`);
  console.log(`${FILE}: ${account.bump}; say in it what a caller has to do`);
}
