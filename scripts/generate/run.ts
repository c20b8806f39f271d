import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { CONTRACT, lintContract, ROOT } from "../document/contract.ts";
import { toPrintable } from "../document/printable.ts";
import { displayName, toMessage } from "../document/problems.ts";
import { isUrl } from "../document/reference-policy.ts";
import { checkGenerated } from "./check.ts";
import { generateContract, generateUnlinted } from "./contract.ts";
import { generateForeign } from "./foreign.ts";
import type { Generation } from "./outputs.ts";
import { type Work, watch } from "./watch.ts";
import { replaceFiles } from "./write-files.ts";

const OPTIONS = {
  spec: { type: "string" },
  out: { type: "string" },
  "allow-ref": { type: "string", multiple: true },
  watch: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
} as const;

const USAGE = `usage: npm run generate [-- [--spec <file or URL> --out <folder> [--allow-ref <prefix>]...] [--watch | --check]]
A document given by --spec may refer to files at or below its own folder (no hidden ones), or to its own origin.
--allow-ref adds a folder, a file or a URL prefix; repeat it for more. Each file or URL that is read is printed.
Limits: 50 MB for all files together, 30 s for all downloads, 100,000 values repeated by YAML aliases.`;

/**
 * Runs `npm run generate`.
 * @returns The exit code. Errors are printed, without a stack.
 */
export async function runGenerate(args: string[], console: Pick<Console, "log" | "error">): Promise<number> {
  const say = (text: string) => {
    console.log(toPrintable(text));
  };
  try {
    const { spec, out, watch: isWatching, check } = parse(args);
    const folder = resolve(out ?? `${ROOT}generated`);
    if (check && !existsSync(folder)) {
      throw new Error(`--check: the folder ${displayName(folder)} does not exist; generate it first, without --check`);
    }
    const foreign = spec && createForeign(spec, say);
    const generate = () => (foreign ? foreign.generate() : generateContract());
    if (isWatching) watch(foreign ? toWork(foreign) : OWN_WORK, folder, say);
    else if (check) say(checkGenerated(folder, await generate()));
    else for (const line of write(await generate(), folder)) say(line);
    return 0;
  } catch (error) {
    console.error(toPrintable(toMessage(error)));
    return 1;
  }
}

const OWN_WORK: Work = { root: `${ROOT}${CONTRACT}`, generate: generateUnlinted, lint: lintContract };

function parse(args: string[]) {
  const { "allow-ref": allowRefs = [], ...values } = parseOrExplain(args);
  const { spec, out } = values;
  if (out === "") throw new Error("--out needs the name of a folder");
  if (spec === "") throw new Error("--spec needs a file or a URL");
  if (allowRefs.includes("")) throw new Error("--allow-ref needs a folder, a file or a URL");
  if (spec === undefined && allowRefs.length > 0) throw new Error("--allow-ref belongs to --spec");
  if (spec !== undefined && out === undefined) {
    throw new Error("--spec needs --out <folder>: generated/ holds what openapi/ says");
  }
  return { ...values, spec: spec === undefined ? undefined : { name: spec, allowRefs } };
}

function parseOrExplain(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${toMessage(error)}\n${USAGE}`, { cause: error });
  }
}

function createForeign(
  { name, allowRefs }: { name: string; allowRefs: readonly string[] },
  say: (line: string) => void,
) {
  const told: Set<string> = new Set();
  const onRead = (reference: string) => {
    if (!told.has(reference)) say(`read ${displayName(reference)}`);
    told.add(reference);
  };
  return { name, generate: () => generateForeign(name, { allowRefs, onRead }) };
}

function toWork({ name, generate }: ReturnType<typeof createForeign>): Work {
  if (isUrl(name)) throw new Error("--watch needs a file: a URL does not tell when it changes");
  return { root: resolve(name), generate };
}

/** @returns What there is to say of it. */
function write({ files, remarks }: Generation, folder: string): string[] {
  const changed = replaceFiles(folder, files);
  const name = `${displayName(folder)}/`;
  return [...remarks, changed.length === 0 ? `${name} is up to date` : `${name} changed: ${changed.join(", ")}`];
}
