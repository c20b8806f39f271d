/**
 * `npm run generate`: contract -> lint -> bundle -> types, run-time table and the rest, into generated/.
 * `npm run generate -- --spec <file or URL> --out <folder>`: the same of a document that somebody else published.
 * `npm run generate -- --watch`: again at each save.
 * `npm run generate:check`: the same, compared with what is committed; changes nothing.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkGenerated } from "./check.js";
import { ROOT } from "./contract.js";
import { generateContract } from "./generate-contract.js";
import { generateForeign } from "./generate-foreign.js";
import { displayName, toMessage } from "./problems.js";
import { replaceFiles } from "./replace-files.js";
import { watch } from "./watch.js";

const GENERATED = resolve(ROOT, "generated");

try {
  const { values } = parseArgs({
    options: {
      spec: { type: "string" },
      out: { type: "string" },
      watch: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const { spec, check } = values;
  if (spec !== undefined && values.out === undefined) {
    throw new Error("--spec needs --out <folder>: generated/ holds what openapi/ says");
  }
  const folder = values.out === undefined ? GENERATED : resolve(values.out);
  const generate = () => (spec === undefined ? generateContract() : generateForeign(spec));
  if (check) console.log(checkGenerated(folder, await generate()));
  else if (values.watch) watch(generate, folder);
  else report(await generate(), folder);
} catch (error) {
  console.error(toMessage(error));
  process.exitCode = 1;
}

/**
 * @param {import("./generation.js").Generation} generation
 * @param {string} folder
 */
function report({ files, remarks }, folder) {
  const changed = replaceFiles(folder, files);
  for (const remark of remarks) console.log(remark);
  const name = `${displayName(folder)}/`;
  console.log(changed.length === 0 ? `${name} is up to date` : `${name} changed: ${changed.join(", ")}`);
}
