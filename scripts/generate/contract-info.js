import { countsOf } from "../document/counts.js";
import { toSource } from "../reference/literal.js";
import { sha256 } from "./sha256.js";
import { toolVersions } from "./tool-versions.js";

/**
 * `contract-info.ts`: what a program may want to know of the contract that it was built with.
 * @param {import("../document/counts.js").Contract & { openapi: string, info: { title: string, version: string } }} contract
 * @param {string} text The bundled contract, as it is shipped.
 * @returns {string}
 */
export function toContractInfo(contract, text) {
  const { title, version } = contract.info;
  const { openapi } = contract;
  const info = { title, version, openapi, sha256: sha256(text), ...countsOf(contract), tools: toolVersions() };
  return `export const info = ${toSource(info, 2)} as const;\n`;
}
