import { fileURLToPath } from "node:url";
import { redocly } from "./redocly.ts";

/** The name under which redocly.yaml knows the contract. */
const API = "relay-rest";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The root document of the contract, from {@link ROOT}. */
export const CONTRACT = "openapi/relay-rest.yaml";

/**
 * Lints the contract with the rules of redocly.yaml, beside whatever else is done.
 * @returns Rejects with the findings as the message.
 */
export function lintContract(): Promise<void> {
  return redocly("lint", API, "--format", "stylish");
}
