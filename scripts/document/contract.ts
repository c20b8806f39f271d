import { fileURLToPath } from "node:url";
import { lint } from "./redocly.ts";

/** The name of the contract in redocly.yaml. */
const API = "relay-rest";

/** The root folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The root document of the contract, relative to {@link ROOT}. */
export const CONTRACT = "openapi/relay-rest.yaml";

/**
 * Lints the contract with the rules of redocly.yaml, in a process of its own.
 * @throws Error with the findings as its message.
 */
export function lintContract(): Promise<void> {
  return lint(API);
}
