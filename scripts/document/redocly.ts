import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");

/**
 * Runs a command of Redocly with the rules of redocly.yaml, in a process of its own.
 * @throws Error with the findings as its message.
 */
export function runRedocly(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", FORCE_COLOR: "0" };
  const options = { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [REDOCLY, ...args], options, (error, stdout, stderr) => {
      if (!error) resolve();
      else
        reject(new Error(`redocly ${args[0]} reports problems in the contract:\n${stdout}${stderr}`, { cause: error }));
    });
  });
}
