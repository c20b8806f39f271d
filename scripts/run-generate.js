import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkGenerated } from "./check.js";
import { CONTRACT, lintContract, ROOT } from "./contract.js";
import { generateContract, generateUnlinted } from "./generate-contract.js";
import { generateForeign } from "./generate-foreign.js";
import { displayName, toMessage } from "./problems.js";
import { replaceFiles } from "./replace-files.js";
import { watch } from "./watch.js";

const OPTIONS = /** @type {const} */ ({
  spec: { type: "string" },
  out: { type: "string" },
  watch: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
});

/**
 * What `npm run generate` does.
 * @param {string[]} args
 * @param {Pick<Console, "log" | "error">} console
 * @returns {Promise<number>} The exit code; whatever is wrong has been said, without a stack.
 */
export async function runGenerate(args, console) {
  try {
    const { spec, out, watch: isWatching, check } = parseArgs({ args, options: OPTIONS }).values;
    if (spec !== undefined && out === undefined) {
      throw new Error("--spec needs --out <folder>: generated/ holds what openapi/ says");
    }
    const folder = resolve(out ?? `${ROOT}generated`);
    const generate = () => (spec === undefined ? generateContract() : generateForeign(spec));
    if (isWatching) watch(toWork(spec), folder, console.log);
    else if (check) console.log(checkGenerated(folder, await generate()));
    else for (const line of write(await generate(), folder)) console.log(line);
    return 0;
  } catch (error) {
    console.error(toMessage(error));
    return 1;
  }
}

/**
 * @param {string | undefined} spec
 * @returns {import("./watch.js").Work}
 */
function toWork(spec) {
  if (spec === undefined) return { root: `${ROOT}${CONTRACT}`, generate: generateUnlinted, lint: lintContract };
  if (/^https?:/.test(spec)) throw new Error("--watch needs a file: a URL does not tell when it changes");
  return { root: resolve(spec), generate: () => generateForeign(spec) };
}

/**
 * @param {import("./generation.js").Generation} generation
 * @param {string} folder
 * @returns {string[]} What there is to say of it.
 */
function write({ files, remarks }, folder) {
  const changed = replaceFiles(folder, files);
  const name = `${displayName(folder)}/`;
  return [...remarks, changed.length === 0 ? `${name} is up to date` : `${name} changed: ${changed.join(", ")}`];
}
