import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { KitError } from "../shared/kit-error.ts";

/** Where a contract is from: a parsed OpenAPI document, or the path or file URL of one in JSON. */
export type ContractSource = string | URL | object;

/**
 * A contract as its author wrote it, and what to call it in a message.
 * @param source the contract that the package ships, when left out
 * @throws KitError when there is no file, or no JSON in it.
 */
export function readContract(source: ContractSource = shippedContract()): { readonly name: string; json: unknown } {
  if (typeof source !== "string" && !(source instanceof URL)) return { name: "the contract", json: source };
  const name = String(source);
  return { name, json: parse(name, read(name, source)) };
}

// Found by the package's own name, so that the same line holds in src/ and in the bundle.
function shippedContract(): string {
  return createRequire(import.meta.url).resolve("signalwire-relay-rest/openapi.json");
}

function read(name: string, file: string | URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new KitError(`${name} cannot be read`, { cause });
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KitError(`${name} is not JSON; if it is YAML, bundle it: npx @redocly/cli bundle api.yaml -o api.json`, {
      cause,
    });
  }
}
