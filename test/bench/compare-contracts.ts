/** Compares a contract with a copy and reports the cost, in a process of its own to measure its memory. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readContract } from "../../scripts/diff/read.ts";
import { toObject } from "../../scripts/diff/tree.ts";
import { specDiff } from "../../scripts/spec-diff.ts";

const [, , document = "", revision = "one"] = process.argv;

if (revision === "one" || revision === "all") {
  // An additional property is not a major change, so the compiler checks every operation that reaches it.
  const contract = structuredClone(await readContract(document, process.cwd()));
  const schemas = Object.values(toObject(toObject(toObject(contract)["components"])["schemas"])).flatMap(
    (schema) => toObject(schema)["properties"] ?? [],
  );
  for (const properties of schemas.slice(0, revision === "one" ? 1 : undefined)) {
    Object.assign(toObject(properties), { added_by_the_bench: { type: "integer" } });
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-diff-"));
  const file = join(folder, "revision.json");
  writeFileSync(file, JSON.stringify(contract));
  process.send?.({ folder, file });
} else {
  const stream = { write: () => true };
  const status = await specDiff([document, revision], {
    folder: process.cwd(),
    stdout: stream,
    stderr: stream,
    now: Date.now,
  });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = { status, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: (maxRSS * 1024) / 1e6 };
  process.send?.(figures);
}
process.disconnect();
