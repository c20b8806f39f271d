import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { toPrintable } from "../document/printable.ts";
import { displayName, toMessage } from "../document/problems.ts";
import { CONTRACT, lintContract, ROOT } from "../document/redocly.ts";
import { isUrl } from "../document/reference-policy.ts";
import { type Progress, parseOrExplain } from "../document/terminal.ts";
import { checkGenerated } from "./check.ts";
import { generateContract, generateUnlinted } from "./contract.ts";
import { type ForeignOptions, generateForeign } from "./foreign.ts";
import type { Generation } from "./outputs.ts";
import { type WatchJob, watch } from "./watch.ts";
import { replaceFiles } from "./write-files.ts";

const OPTIONS = {
  spec: { type: "string" },
  out: { type: "string" },
  "allow-ref": { type: "string", multiple: true },
  paths: { type: "string", multiple: true },
  tags: { type: "string", multiple: true },
  operations: { type: "string", multiple: true },
  "strip-prefix": { type: "string" },
  verbose: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
} as const;

const USAGE = `usage: npm run generate [-- [--spec <file or URL> --out <folder> [<options>]] [--watch | --check]]
Options of --spec, all but --strip-prefix and --verbose repeatable:
  --paths, --tags, --operations <glob>  keep these operations and what they refer to: '/queues/**', 'Fax*', 'list-*'
  --strip-prefix <path>                 move the start of all paths to the server URL
  --verbose                             print every remark, also if many are alike
  --allow-ref <prefix>                  allow references to this folder, file or URL prefix
A document of --spec may refer to files in or below its own folder (except hidden ones), or to its own origin.
The command prints each file or URL that it reads.
Limits: 50 MB for all files together, 30 s for all downloads, 100,000 values repeated by YAML aliases.`;

/**
 * Runs `npm run generate`. Prints errors without a stack trace.
 * @returns The exit code.
 */
export async function runGenerate(
  args: readonly string[],
  console: Pick<Console, "log" | "error">,
  progress: Progress = () => undefined,
): Promise<number> {
  const print = (text: string): void => {
    progress("");
    console.log(toPrintable(text));
  };
  if (args.includes("--help")) {
    print(USAGE);
    return 0;
  }
  try {
    const { spec, out, watch: isWatching, check } = parse(args);
    const folder = resolve(out ?? `${ROOT}generated`);
    if (check && !existsSync(folder)) {
      throw new Error(`--check: the folder ${displayName(folder)} does not exist; generate it first, without --check`);
    }
    // With --watch, the line of each run says how long it took.
    const shown = isWatching ? undefined : progress;
    const reads = new Set<string>();
    const onRead = (reference: string): void => {
      if (!reads.has(reference)) print(`read ${displayName(reference)}`);
      reads.add(reference);
    };
    const generate = (): Promise<Generation> =>
      spec ? generateForeign(spec.name, { ...spec, progress: shown, onRead }) : generateContract(shown);
    if (isWatching) watch(spec ? { root: rootOf(spec), generate } : OWN_JOB, folder, print);
    else if (check) print(checkGenerated(folder, await generate()));
    else for (const line of write(await generate(), folder)) print(line);
    return 0;
  } catch (error) {
    progress("");
    console.error(toPrintable(toMessage(error)));
    return 1;
  }
}

const OWN_JOB: WatchJob = { root: `${ROOT}${CONTRACT}`, generate: generateUnlinted, lint: lintContract };

function rootOf({ name }: ForeignSpec): string {
  if (isUrl(name)) throw new Error("--watch needs a file; changes of a URL cannot be watched");
  return resolve(name);
}

interface Arguments {
  readonly spec: ForeignSpec | undefined;
  readonly out?: string;
  readonly watch: boolean;
  readonly check: boolean;
}

interface ForeignSpec extends ForeignOptions {
  readonly name: string;
}

function parse(args: readonly string[]): Arguments {
  const { values } = parseOrExplain({ args: [...args], options: OPTIONS }, USAGE);
  const { spec, out, "strip-prefix": stripPrefix, verbose: isVerbose } = values;
  const { "allow-ref": allowRefs = [], paths = [], tags = [], operations = [] } = values;
  if (out === "") throw new Error("--out needs the name of a folder");
  if (spec === "") throw new Error("--spec needs a file or a URL");
  if (allowRefs.includes("")) throw new Error("--allow-ref needs a folder, a file or a URL");
  if (stripPrefix !== undefined && !/^\/./.test(stripPrefix))
    throw new Error("--strip-prefix needs a path such as /api");
  const option = FOR_SPEC.find((it) => values[it]);
  if (spec === undefined && option) throw new Error(`--${option} needs --spec`);
  if (spec !== undefined && out === undefined) {
    throw new Error("--spec needs --out <folder>: generated/ is for the contract in openapi/");
  }
  const selection = { paths, tags, operations };
  return {
    ...values,
    spec: spec === undefined ? undefined : { name: spec, allowRefs, selection, stripPrefix, isVerbose },
  };
}

/** The options that need `--spec`. */
const FOR_SPEC = ["allow-ref", "paths", "tags", "operations", "strip-prefix", "verbose"] as const;

/** Writes the files, and returns lines for the console. */
function write({ files, notes }: Generation, folder: string): string[] {
  const changed = replaceFiles(folder, files);
  const name = `${displayName(folder)}/`;
  return [...notes, changed.length === 0 ? `${name} is up to date` : `${name} changed: ${changed.join(", ")}`];
}
