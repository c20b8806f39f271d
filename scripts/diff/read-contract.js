import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleFile } from "./bundle-file.js";
import { enter, start, toSegments } from "./cursor.js";
import { git } from "./git.js";
import { InputError } from "./input-error.js";
import { toObject, toText } from "./json.js";
import { upgradeContract } from "./upgrade-contract.js";

/** Where the contract is in a revision, as one file. */
export const COMMITTED = "generated/relay-rest.json";

/**
 * The bundled contract in a file or in a git revision; a file comes first.
 * @param {string} name
 * @param {string} [folder] - Where files and the repository are; the current one by default.
 * @returns {unknown}
 * @throws {InputError} Naming file and line.
 */
export function readContract(name, folder = ".") {
  const text = textOf(name, folder);
  if (text.trim() === "") throw new InputError(`${name}:1: is empty`);
  const document = parseWhole(text) ?? bundleFile(name, folder);
  const { openapi, swagger } = toObject(document);
  if (swagger !== undefined) fail(name, text, "swagger", "is Swagger 2.0; OpenAPI 3.0 or 3.1 can be read");
  if (openapi === undefined) throw new InputError(`${name}:1: is no OpenAPI document: it has no "openapi"`);
  if (typeof openapi !== "string" || !/^3\.[012]\./.test(openapi)) {
    fail(name, text, "openapi", `is of OpenAPI ${toText(openapi)}; 3.0 or 3.1 can be read`);
  }
  return upgradeContract(document);
}

/**
 * @param {string} name
 * @param {string} folder
 */
function textOf(name, folder) {
  const path = resolve(folder, name);
  if (existsSync(path)) {
    try {
      return readFileSync(path, "utf8");
    } catch {
      throw new InputError(`${name}: is no file that can be read`);
    }
  }
  const text = git(folder, "show", `${name}:${COMMITTED}`);
  if (text !== undefined) return text;
  const isRevision = git(folder, "rev-parse", "--verify", "--quiet", `${name}^{commit}`) !== undefined;
  throw new InputError(
    isRevision ? `${name}: this revision has no ${COMMITTED}` : `${name}: is neither a file nor a git revision`,
  );
}

/**
 * A document that needs no other file and no repair, which spares half a second; `undefined` for every other.
 * @param {string} text
 * @returns {unknown}
 */
function parseWhole(text) {
  try {
    const document = /** @type {unknown} */ (JSON.parse(text));
    const references = [...text.matchAll(/"\$ref"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, name = '""']) => name);
    const isWhole = [...new Set(references)].every((reference) => {
      const target = /** @type {string} */ (JSON.parse(reference));
      return target.startsWith("#/") && enter(start(document), ...toSegments(target)).node !== undefined;
    });
    return isWhole && Object.keys(toObject(document)).length > 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} key
 * @param {string} message
 * @returns {never}
 */
function fail(name, text, key, message) {
  const line = text.split("\n").findIndex((it) => new RegExp(`^\\W*${key}\\W*:`).test(it)) + 1;
  throw new InputError(`${name}:${Math.max(line, 1)}: ${message}`);
}
