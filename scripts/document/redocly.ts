import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The root document of the contract, relative to {@link ROOT}. */
export const CONTRACT = "openapi/relay-rest.yaml";

const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");

/** The frame in which Redocly announces the end of a Node version. It says nothing about the document. */
const BANNER = /^.*[║╔╚].*\n+/gm;

/**
 * Runs a command of Redocly with the rules of redocly.yaml, in a process of its own.
 * @throws Error with the findings as its message.
 */
export async function runRedocly(...args: string[]): Promise<void> {
  const { error, stdout, stderr } = await run(args);
  if (error) throw new Error(`redocly ${args[0]} failed:\n${stdout}${stderr.replace(BANNER, "")}`, { cause: error });
}

/**
 * Lints the contract with the rules of redocly.yaml, in a process of its own.
 * @param folder The folder of redocly.yaml.
 * @throws Error with a line for each finding: `openapi/queues.yaml:12:5 rule: message`.
 */
export async function lintContract(folder: string = ROOT): Promise<void> {
  const copy = folder.includes("#") ? copyOf(folder) : undefined;
  const args = ["lint", "relay-rest", "--format", "json", "--max-problems", "1000"];
  const { error, stdout, stderr } = await run(args, copy ?? folder);
  if (copy !== undefined) rmSync(copy, { recursive: true });
  if (!error) return;
  const lines = stdout.startsWith("{") ? [...new Set((JSON.parse(stdout) as Findings).problems.map(toLine))] : [];
  if (lines.length === 0)
    throw new Error(`redocly lint failed:\n${stdout}${stderr.replace(BANNER, "")}`, { cause: error });
  throw new Error(`the contract breaks the rules of redocly.yaml:\n${lines.join("\n")}`);
}

/** Copies what Redocly lints to a temporary folder. A folder with "#" in its name breaks its references in examples. */
function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "relay-rest-lint-"));
  for (const name of ["redocly.yaml", "openapi", "scripts/document/lint-rules.js"]) {
    if (existsSync(join(folder, name))) cpSync(join(folder, name), join(copy, name), { recursive: true });
  }
  return copy;
}

/** The JSON output of `redocly lint`. */
interface Findings {
  readonly problems: readonly Finding[];
}

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { source: { ref: string }; start: { line: number; col: number } }[];
}

function toLine({ ruleId, message, location: [location] }: Finding): string {
  const place = location ? `${location.source.ref}:${location.start.line}:${location.start.col} ` : "";
  return `${place}${ruleId}: ${message.trimEnd()}`;
}

interface Output {
  readonly error: Error | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], cwd = ROOT): Promise<Output> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", FORCE_COLOR: "0" };
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [REDOCLY, ...args], options, (error, stdout, stderr) => {
      resolve({ error, stdout, stderr });
    });
  });
}
