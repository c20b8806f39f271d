import { parseArgs } from "node:util";
import { compareContracts } from "./diff/compare-contracts.js";
import { LEVELS, weightOf } from "./diff/comparison.js";
import { lastRelease } from "./diff/git.js";
import { InputError } from "./diff/input-error.js";
import { COMMITTED, readContract } from "./diff/read-contract.js";
import { FORMATS } from "./diff/render.js";

const USAGE = `usage: npm run spec:diff -- [[<old>] <new>] [--format text|markdown|json] [--fail-on major|minor|patch]
<old> and <new> are files or git revisions; left out, <old> is the last release and <new> is ${COMMITTED}`;

/**
 * Runs `npm run spec:diff`.
 * @param {string[]} args
 * @param {Pick<Console, "log" | "error">} console
 * @param {string} [folder] - Where files and the repository are; the current one by default.
 * @returns {Promise<number>} The exit code; the console has the reason, without a stack.
 */
export async function runSpecDiff(args, console, folder = ".") {
  try {
    const { names, render, failOn } = readArguments(args);
    const [after = COMMITTED, before = releaseOrFail(folder)] = names.reverse();
    const { bump, changes } = await compareContracts(readContract(before, folder), readContract(after, folder));
    console.log(render({ bump, changes }));
    return changes.some(({ level }) => failOn.includes(level)) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

/** @param {string[]} args */
function readArguments(args) {
  const { values, positionals } = parse(args);
  const render = FORMATS[values.format];
  const { "fail-on": least = "none" } = values;
  if (!render || positionals.length > 2 || !["none", ...LEVELS].includes(least)) throw new InputError(USAGE);
  return { names: positionals, render, failOn: least === "none" ? [] : LEVELS.slice(weightOf(least)) };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, "fail-on": { type: "string" } },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
  }
}

/** @param {string} folder */
function releaseOrFail(folder) {
  const release = lastRelease(folder);
  if (release === undefined)
    throw new InputError(`nothing is released yet (no tag v*), so name the old contract\n${USAGE}`);
  return release;
}
