/**
 * `npm run generate`: contract -> lint -> bundle -> types -> run-time table, into generated/.
 * `npm run generate:check`: the same, compared with what is committed; writes nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleContract, lintContract } from "./contract.js";
import { toOperations } from "./operations.js";
import { withProvenance } from "./provenance.js";
import { toTypes } from "./types.js";

const FOLDER = fileURLToPath(new URL("../generated/", import.meta.url));
const BANNER = "// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.\n\n";

try {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const files = await generate();
  if (values.check) check(files);
  else write(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<Map<string, string>>} File name -> text; all are made before any is written. */
async function generate() {
  lintContract();
  const bundle = withProvenance(bundleContract());
  return new Map([
    ["relay-rest.json", bundle],
    ["schema.ts", BANNER + (await toTypes(bundle))],
    ["operations.ts", BANNER + toOperations(/** @type {import("./operations.js").Contract} */ (JSON.parse(bundle)))],
  ]);
}

/** @param {Map<string, string>} files */
function write(files) {
  mkdirSync(FOLDER, { recursive: true });
  const changed = stale(files);
  for (const name of changed) writeFileSync(join(FOLDER, name), files.get(name) ?? "");
  console.log(changed.length === 0 ? "generated/ is up to date" : `generated/ changed: ${changed.join(", ")}`);
}

/** @param {Map<string, string>} files */
function check(files) {
  const odd = [
    ...stale(files).map((name) => `generated/${name} does not match the contract; run: npm run generate`),
    ...readdirSync(FOLDER)
      .filter((name) => !files.has(name))
      .map((name) => `generated/${name} is not made by npm run generate; delete it`),
  ];
  if (odd.length > 0) throw new Error(odd.join("\n"));
  console.log("generated/ matches the contract");
}

/** @param {Map<string, string>} files */
function stale(files) {
  return [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
}

/** @param {string} name */
function read(name) {
  try {
    return readFileSync(join(FOLDER, name), "utf8");
  } catch {
    return undefined;
  }
}
