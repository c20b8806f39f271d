import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { CONTRACT, lintContract, ROOT } from "../document/contract.js";
import { toPrintable } from "../document/printable.js";
import { displayName, toMessage } from "../document/problems.js";
import { isUrl } from "../document/reference-policy.js";
import { checkGenerated } from "./check.js";
import { generateContract, generateUnlinted } from "./contract.js";
import { generateForeign } from "./foreign.js";
import { watch } from "./watch.js";
import { replaceFiles } from "./write-files.js";

const OPTIONS = /** @type {const} */ ({
  spec: { type: "string" },
  out: { type: "string" },
  "allow-ref": { type: "string", multiple: true },
  watch: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
});

const USAGE = `usage: npm run generate [-- [--spec <file or URL> --out <folder> [--allow-ref <prefix>]...] [--watch | --check]]
A document given by --spec may refer to files at or below its own folder (no hidden ones), or to its own origin.
--allow-ref adds a folder, a file or a URL prefix; repeat it for more. Each file or URL that is read is printed.
Limits: 50 MB for all files together, 30 s for all downloads, 100,000 values repeated by YAML aliases.`;

/**
 * Runs `npm run generate`.
 * @param {string[]} args
 * @param {Pick<Console, "log" | "error">} console
 * @returns {Promise<number>} The exit code. Errors are printed, without a stack.
 */
export async function runGenerate(args, console) {
  const say = (/** @type {string} */ text) => {
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

/** @type {import("./watch.js").Work} */
const OWN_WORK = { root: `${ROOT}${CONTRACT}`, generate: generateUnlinted, lint: lintContract };

/** @param {string[]} args */
function parse(args) {
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

/** @param {string[]} args */
function parseOrExplain(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${toMessage(error)}\n${USAGE}`, { cause: error });
  }
}

/**
 * @param {{ name: string, allowRefs: readonly string[] }} spec
 * @param {(line: string) => void} say
 */
function createForeign({ name, allowRefs }, say) {
  /** @type {Set<string>} */
  const told = new Set();
  const onRead = (/** @type {string} */ reference) => {
    if (!told.has(reference)) say(`read ${displayName(reference)}`);
    told.add(reference);
  };
  return { name, generate: () => generateForeign(name, { allowRefs, onRead }) };
}

/**
 * @param {ReturnType<typeof createForeign>} foreign
 * @returns {import("./watch.js").Work}
 */
function toWork({ name, generate }) {
  if (isUrl(name)) throw new Error("--watch needs a file: a URL does not tell when it changes");
  return { root: resolve(name), generate };
}

/**
 * @param {import("./outputs.js").Generation} generation
 * @param {string} folder
 * @returns {string[]} What there is to say of it.
 */
function write({ files, remarks }, folder) {
  const changed = replaceFiles(folder, files);
  const name = `${displayName(folder)}/`;
  return [...remarks, changed.length === 0 ? `${name} is up to date` : `${name} changed: ${changed.join(", ")}`];
}
