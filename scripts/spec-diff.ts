/**
 * `npm run spec:diff -- <old> <new>`: the meaning of a contract change to the callers of this client.
 * Exit code: 0; with `--fail-on` 1 if a change has that level or a higher one; 2 if an input cannot be read.
 */
import { parseArgs } from "node:util";
import { COMMITTED, InputError, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, type Format, render } from "./diff/report.ts";
import { LEVELS, weightOf } from "./diff/rules.ts";
import { createProgress, runIfMain, type Terminal } from "./diff/terminal.ts";

const USAGE = `usage: npm run spec:diff -- [<old> [<new>]] [--format text|markdown|json] [--words] [--fail-on major|minor|patch]
<old> and <new> are files or git revisions; <old> is the last release by default, <new> the working tree's ${COMMITTED}`;

const FORMATS = ["text", "markdown", "json"] as const;

export async function specDiff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { names, format, failOn, isFull } = readArguments(args);
  const { folder } = terminal;
  const [before = releaseOrFail(folder), after = COMMITTED] = names;
  const progress = createProgress(terminal);
  progress(`reading ${before}`);
  const old = await readContract(before, folder);
  progress(`reading ${after}`);
  const now = await readContract(after, folder);
  const account = await compareContracts(old, now, { accepted: await readAccepted(folder), progress });
  progress("");
  terminal.stdout.write(`${render(account, format, { isFull })}\n`);
  return account.changes.some(({ level }) => weightOf(level) >= failOn) ? 1 : 0;
}

function readArguments(args: readonly string[]): {
  names: readonly string[];
  format: Format;
  failOn: number;
  isFull: boolean;
} {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((it) => it === values.format);
  const least = values["fail-on"];
  const level = LEVELS.find((it) => it === least);
  if (!format || positionals.length > 2 || (least !== undefined && !level)) throw new InputError(USAGE);
  return {
    names: positionals,
    format,
    failOn: level ? weightOf(level) : Number.POSITIVE_INFINITY,
    isFull: values.words,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        words: { type: "boolean", default: false },
        "fail-on": { type: "string" },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : ""}\n${USAGE}`, { cause: error });
  }
}

function releaseOrFail(folder: string): string {
  const release = lastRelease(folder);
  if (release === undefined) {
    throw new InputError(`nothing is released yet (there is no tag v*); name the old contract\n${USAGE}`);
  }
  return release;
}

await runIfMain(import.meta.url, specDiff);
