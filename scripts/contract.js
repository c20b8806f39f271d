import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "./redocly.js";

/** The name under which redocly.yaml knows the contract. */
const API = "relay-rest";

/** Lints the contract with the rules of redocly.yaml; throws the findings as the message. */
export function lintContract() {
  redocly("lint", API, "--format", "stylish");
}

/**
 * The contract as one JSON document.
 * @returns {string}
 */
export function bundleContract() {
  const folder = mkdtempSync(join(tmpdir(), "relay-rest-bundle-"));
  try {
    const output = join(folder, "relay-rest.json");
    redocly("bundle", API, "--output", output);
    return `${readFileSync(output, "utf8").trimEnd()}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
