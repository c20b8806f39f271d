/**
 * `npm run test:runtimes` tests the packed package on every available runtime, one after the other. It fails when a check
 * fails; with `--require-all`, also when a runtime is not available.
 */
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { forkProgram } from "../support/fork.ts";
import { installPackage, packPackage } from "../support/npm.ts";
import { environment } from "./processes.ts";
import { type Outcome, runOne } from "./run-one.ts";
import { RUNTIMES } from "./runtimes.ts";
import type { Addresses } from "./server.ts";

/** Files that run inside the runtimes. */
const SUITE = [
  new URL("./cases.js", import.meta.url),
  new URL("./entry-page.js", import.meta.url),
  new URL("./entry-process.js", import.meta.url),
  new URL("./entry-worker.js", import.meta.url),
];

const { values } = parseArgs({ options: { "require-all": { type: "boolean", default: false } } });
const temporary = await realpath(await mkdtemp(join(tmpdir(), "signalwire-relay-rest-runtimes-")));
const server = await forkProgram<Addresses>(new URL("server.ts", import.meta.url), [], { env: environment });
try {
  const consumer = join(temporary, "consumer");
  await installPackage(consumer, await packPackage(temporary), { type: "module" });
  for (const file of SUITE) await cp(fileURLToPath(file), join(consumer, basename(file.pathname)));
  const outcomes = [];
  for (const runtime of RUNTIMES) outcomes.push(await runOne(runtime, consumer, server.message));
  report(outcomes);
} finally {
  await server.stop();
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
}

function report(outcomes: readonly Outcome[]) {
  const failed = outcomes.flatMap(({ name, checks }) =>
    checks.filter(({ pass }) => !pass).map((check) => `${name}: ${check.name}: ${check.detail}`),
  );
  const missing = outcomes.filter((outcome) => outcome.missing !== undefined);
  console.log(toTable([["Runtime", "Version", "Passed", "Remarks"], ...outcomes.map(toRow)]));
  if (failed.length > 0) console.log(`\n${failed.join("\n")}`);
  const available = outcomes.length - missing.length;
  console.log(`\n${available} of ${outcomes.length} runtimes were available; ${failed.length} checks failed`);
  if (failed.length > 0 || (values["require-all"] && missing.length > 0)) process.exitCode = 1;
}

function toRow({ name, version, checks, reportsUnsent, missing }: Outcome) {
  if (missing !== undefined) return [name, "-", "-", `not available: ${missing}`];
  const passed = checks.filter(({ pass }) => pass).length;
  const isReported = checks.some(({ name: check, pass }) => check === "closed port" && pass);
  const remark = reportsUnsent
    ? "a closed port is not-sent"
    : "a closed port is maybe-applied: the runtime does not report it";
  return [name, version, `${passed}/${checks.length}`, isReported ? remark : ""];
}

/** Formats rows as lines with aligned columns. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const toLine = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => toLine(row).trimEnd()).join("\n");
}
