import type { Contract } from "../document/counts.ts";
import { countsOf } from "../document/counts.ts";
import { toSource } from "../reference/literal.ts";
import { sha256 } from "./sha256.ts";
import { toolVersions } from "./tool-versions.ts";

/**
 * `contract-info.ts`: what a program may want to know of the contract that it was built with.
 * @param text The bundled contract, as it is shipped.
 */
export function toContractInfo(
  contract: Contract & { openapi: string; info: { title: string; version: string } },
  text: string,
): string {
  const { title, version } = contract.info;
  const { openapi } = contract;
  const info = { title, version, openapi, sha256: sha256(text), ...countsOf(contract), tools: toolVersions() };
  return `export const info = ${toSource(info, 2)} as const;\n`;
}
