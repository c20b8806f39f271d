import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { toSegments } from "./cursor.js";
import { toList, toObject } from "./json.js";

const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");

// Its ruleset in redocly.yaml would crash openapi-typescript, which reads that file with an older core.
const CONFIG = fileURLToPath(new URL("redocly-diff.yaml", import.meta.url));

/**
 * What `redocly diff` takes for breaking.
 * @typedef {{ kind: string, message: string, base?: readonly string[] | undefined, revision?: readonly string[] | undefined }} Verdict
 */

/**
 * @param {unknown} base - Bundled contracts.
 * @param {unknown} revision
 * @returns {Promise<readonly Verdict[]>}
 */
export async function redoclyDiff(base, revision) {
  const folder = await mkdtemp(join(tmpdir(), "relay-rest-diff-"));
  try {
    const files = { base: join(folder, "base.json"), revision: join(folder, "revision.json") };
    await Promise.all([
      writeFile(files.base, JSON.stringify(base)),
      writeFile(files.revision, JSON.stringify(revision)),
    ]);
    const output = join(folder, "report.json");
    const flags = ["--config", CONFIG, "--format", "json", "--fail-on", "none", "--output", output];
    await promisify(execFile)(process.execPath, [REDOCLY, "diff", ...flags, files.base, files.revision], {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      maxBuffer: 2 ** 26,
    });
    return readVerdicts(JSON.parse(await readFile(output, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {unknown} report
 * @returns {readonly Verdict[]}
 */
function readVerdicts(report) {
  return toList(toObject(report)["changes"]).flatMap((change) => {
    const { verdicts, base, revision } = toObject(change);
    return toList(verdicts).map((verdict) => ({
      kind: String(toObject(verdict)["ruleId"]),
      message: String(toObject(verdict)["message"]),
      base: placeOf(base),
      revision: placeOf(revision),
    }));
  });
}

/** @param {unknown} side */
function placeOf(side) {
  const { pointer } = toObject(side);
  return typeof pointer === "string" ? toSegments(pointer) : undefined;
}
