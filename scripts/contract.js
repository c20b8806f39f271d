import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The name under which redocly.yaml knows the contract. */
const API = "relay-rest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");

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

/** @param {...string} args */
function redocly(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [REDOCLY, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (status !== 0) throw new Error(`redocly ${args[0]} found fault with the contract:\n${stdout}${stderr}`);
}
