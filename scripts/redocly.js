import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");

/**
 * Runs a command of Redocly, by the rules of redocly.yaml.
 * @param {...string} args
 * @throws {Error} with the findings as the message.
 */
export function redocly(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [REDOCLY, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (status !== 0) throw new Error(`redocly ${args[0]} found fault with the contract:\n${stdout}${stderr}`);
}
