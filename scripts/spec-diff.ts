/**
 * `npm run spec:diff -- <old> <new>` reports how a contract change affects the callers of this client.
 * Exit code: 0; 1 if a change has the level of `--fail-on` or a higher one; 2 if an input cannot be read.
 */
import { parseArgs } from "node:util";
import { COMMITTED, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, type Format, render } from "./diff/report.ts";
import { LEVELS, weightOf } from "./diff/rules.ts";
import { toPrintableLine } from "./document/printable.ts";
import { createProgress } from "./document/progress.ts";
import { runIfMain, type Terminal } from "./document/terminal.ts";

const USAGE = `usage: npm run spec:diff -- [<old> [<new>]] [--format text|markdown|json] [--documentation] [--fail-on major|minor|patch]
       [--allow-ref <prefix>]...
<old> and <new> are files or git revisions. Defaults: <old> is the last release, <new> is ${COMMITTED} of the working tree.
A file may refer to files in or below its own folder (except hidden ones). --allow-ref adds a folder, a file or a URL
prefix; repeat it for more. The command prints each file or URL that it reads for a document in several files.`;

const FORMATS = ["text", "markdown", "json"] as const;

/** Runs `npm run spec:diff`, and returns the exit code. */
export async function specDiff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { names, format, failOn, isFull, allowRefs } = readArguments(args);
  const { folder, stderr } = terminal;
  const onRead = (name: string): unknown => stderr.write(`read ${toPrintableLine(name)}\n`);
  const [before = releaseOrFail(folder), after = COMMITTED] = names;
  const progress = createProgress(terminal);
  progress(`reading ${before}`);
  const old = await readContract(before, folder, { allowRefs, onRead });
  progress(`reading ${after}`);
  const now = await readContract(after, folder, { allowRefs, onRead });
  const report = await compareContracts(old, now, { accepted: await readAccepted(folder), progress });
  progress("");
  terminal.stdout.write(`${render(report, format, { isFull })}\n`);
  return report.changes.some(({ level }) => weightOf(level) >= failOn) ? 1 : 0;
}

interface Arguments {
  readonly names: readonly string[];
  readonly format: Format;
  /** The rank of the level; infinite without `--fail-on`. */
  readonly failOn: number;
  readonly isFull: boolean;
  readonly allowRefs: readonly string[];
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((it) => it === values.format);
  const lowest = values["fail-on"];
  const level = LEVELS.find((it) => it === lowest);
  if (!format || positionals.length > 2 || (lowest !== undefined && !level)) throw new Error(USAGE);
  return {
    names: positionals,
    format,
    failOn: level ? weightOf(level) : Number.POSITIVE_INFINITY,
    isFull: values.documentation,
    allowRefs: values["allow-ref"],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        documentation: { type: "boolean", default: false },
        "fail-on": { type: "string" },
        "allow-ref": { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : ""}\n${USAGE}`, { cause: error });
  }
}

function releaseOrFail(folder: string): string {
  const release = lastRelease(folder);
  if (release === undefined) {
    throw new Error(`nothing is released yet (no tag v*); name the old contract\n${USAGE}`);
  }
  return release;
}

await runIfMain(import.meta.url, specDiff);
