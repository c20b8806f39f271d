/**
 * `npm run spec:diff -- <old> <new>`: what a change of the contract means to the callers of this client.
 * Exit code: 0; with `--fail-on` 1 when a change is of that level or above; 2 when something cannot be read.
 */
import { parseArgs } from "node:util";
import { compareContracts } from "./diff/compare-contracts.js";
import { LEVELS, weightOf } from "./diff/comparison.js";
import { lastRelease } from "./diff/git.js";
import { InputError } from "./diff/input-error.js";
import { COMMITTED, readContract } from "./diff/read-contract.js";
import { FORMATS } from "./diff/render.js";

const USAGE = `usage: npm run spec:diff -- [[<old>] <new>] [--format text|markdown|json] [--fail-on major|minor|patch]
<old> and <new> are files or git revisions; left out, <old> is the last release and <new> is ${COMMITTED}`;

try {
  const { names, render, failOn } = readArguments();
  const [after = COMMITTED, before = releaseOrFail()] = names.reverse();
  const { bump, changes } = await compareContracts(readContract(before), readContract(after));
  console.log(render({ bump, changes }));
  if (changes.some(({ level }) => failOn.includes(level))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readArguments() {
  const { values, positionals } = parse();
  const render = FORMATS[values.format];
  const { "fail-on": least = "none" } = values;
  if (!render || positionals.length > 2 || !["none", ...LEVELS].includes(least)) throw new InputError(USAGE);
  return { names: positionals, render, failOn: least === "none" ? [] : LEVELS.slice(weightOf(least)) };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, "fail-on": { type: "string" } },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
  }
}

function releaseOrFail() {
  const release = lastRelease();
  if (release === undefined)
    throw new InputError(`nothing is released yet (no tag v*), so name the old contract\n${USAGE}`);
  return release;
}
