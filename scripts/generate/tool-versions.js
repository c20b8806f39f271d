import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The packages whose version may change what is generated. */
const TOOLS = ["@redocly/cli", "@redocly/openapi-core", "openapi-typescript", "typescript"];

/** @returns {Record<string, string>} Package -> version. */
export function toolVersions() {
  return Object.fromEntries(TOOLS.map((name) => [name, versionOf(name)]));
}

/**
 * @param {string} name
 * @returns {string}
 */
function versionOf(name) {
  return /** @type {{ version: string }} */ (require(`${name}/package.json`)).version;
}
