import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "./input-error.js";

const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");
const CONFIG = fileURLToPath(new URL("redocly-diff.yaml", import.meta.url));

/**
 * A document with all the files that it refers to, as one.
 * @param {string} file
 * @param {string} cwd - The folder that the path of the file starts from.
 * @returns {unknown}
 * @throws {InputError} Naming file and line.
 */
export function bundleFile(file, cwd) {
  const folder = mkdtempSync(join(tmpdir(), "relay-rest-bundle-"));
  try {
    const output = join(folder, "bundle.json");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [REDOCLY, "bundle", file, "--config", CONFIG, "--output", output],
      {
        cwd,
        encoding: "utf8",
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    if (status !== 0) throw new InputError(reasonIn(`${stdout}${stderr}`, file));
    return /** @type {unknown} */ (JSON.parse(readFileSync(output, "utf8")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The first fault in what redocly says, as `file:line:column: fault`.
 * @param {string} text
 * @param {string} file
 */
function reasonIn(text, file) {
  const parse = /^\s*- (.*) in "(.*)" \((\d+:\d+)\)/m.exec(text);
  if (parse) return `${parse[2]}:${parse[3]}: ${parse[1]}`;
  const found = /^\[1\] (\S+:\d+:\d+) at .*\n+(.+)/m.exec(text);
  if (found) return `${found[1]}: ${found[2]}`;
  return `${file}:1: ${/^\s*- (.*)/m.exec(text)?.[1] ?? "cannot be read as OpenAPI"}`;
}
