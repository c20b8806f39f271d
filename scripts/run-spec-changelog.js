import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareContracts } from "./diff/compare-contracts.js";
import { lastRelease } from "./diff/git.js";
import { InputError } from "./diff/input-error.js";
import { toObject } from "./diff/json.js";
import { COMMITTED, readContract } from "./diff/read-contract.js";
import { toMarkdown } from "./diff/render.js";

const FILE = ".changeset/contract.md";

/**
 * Runs `npm run spec:changelog`.
 * @param {Pick<Console, "log" | "error">} console
 * @param {string} [folder] - Of the package; the current one by default.
 * @returns {Promise<number>} The exit code; the console has the reason, without a stack.
 */
export async function runSpecChangelog(console, folder = ".") {
  try {
    const release = lastRelease(folder);
    if (release === undefined) console.log("nothing is released yet (no tag v*): there is nobody to tell of a change");
    else console.log(await write(release, folder));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

/**
 * @param {string} release
 * @param {string} folder
 * @returns {Promise<string>} A line that says what was written.
 */
async function write(release, folder) {
  const file = join(folder, FILE);
  // Its words may have been made better by hand since.
  if (existsSync(file)) throw new InputError(`${FILE} is there already: delete it first to have it written anew`);
  const account = await compareContracts(readContract(release, folder), readContract(COMMITTED, folder));
  if (account.bump === "none") {
    return `the contract is the same to callers as in ${release}: no changeset is needed`;
  }
  const { name } = toObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n"${String(name)}": ${account.bump}\n---\n\n${toMarkdown(account)}\n`);
  return `${FILE}: ${account.bump}; say in it what a caller has to do`;
}
