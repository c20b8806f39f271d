import type { Cost } from "./calls.ts";
import type { Figures } from "./figures.ts";
import type { Spread } from "./measure.ts";
import type { Target } from "./targets.ts";

/** Formats the figures as text. */
export function toReport(figures: Figures, targets: readonly Target[]) {
  const { machine, calls, check, diffs, sizes, startUp, types } = figures;
  const { node, platform, cpu, cores, memoryGiB, load } = machine;
  return [
    `\nNode ${node}, ${platform}, ${cores} cores (${cpu}), ${memoryGiB} GiB, load ${load.toFixed(1)} at the start\n`,
    "\nCost of a call: microseconds, and times raw fetch in the same round (median, quartiles; ",
    `${calls.rounds.sequential} and ${calls.rounds.inFlight} rounds)\n`,
    toTable([
      ["", "one at a time", "x fetch", "", "64 in flight", "x fetch", ""],
      ...calls.costs.map(({ name, sequential, inFlight }) => [name, ...toCells(sequential), ...toCells(inFlight)]),
    ]),
    ...calls.missing.map(({ name, reason }) => `  ${name} is not available: ${reason}\n`),
    "\nBundle: esbuild, minified, gzip -9\n",
    toTable(sizes.map(({ name, bytes }) => [name, `${bytes} bytes`])),
    "\nImport of the built package in a fresh process\n",
    toTable([
      ["an empty module", `${startUp.bareMs.median.toFixed(1)} ms`, toRange(startUp.bareMs, 1)],
      ["the package, on top", `${startUp.addedMs.median.toFixed(1)} ms`, toRange(startUp.addedMs, 1)],
    ]),
    "\nType check of one call, above an empty program\n",
    toTable([
      ["", "instantiations", "ms"],
      ["openapi-fetch", String(types.bare.instantiations), types.bare.checkMs.toFixed(1)],
      ["signalwire-relay-rest", String(types.ours.instantiations), types.ours.checkMs.toFixed(1)],
    ]),
    `\nCheck of ${check.operations} operations against the mock, both in one fresh process: ${check.passed} cases passed, `,
    `${check.failed} failed, ${check.skipped} skipped\n`,
    toTable([
      ["time", `${check.seconds.median.toFixed(1)} s`, toRange(check.seconds, 1)],
      ["peak memory", `${check.peakMb.median.toFixed(0)} MB`, toRange(check.peakMb, 0)],
    ]),
    "\nspec:diff of a document and a copy with an additional property: CPU time of a fresh process, peak memory\n",
    toTable(
      diffs.map(({ name, cpuSeconds, peakMb }) => [
        name,
        ...[`${cpuSeconds.median.toFixed(1)} s`, toRange(cpuSeconds, 1)],
        ...[`${peakMb.median.toFixed(0)} MB`, toRange(peakMb, 0)],
      ]),
    ),
    "\nTargets\n",
    toTable(
      targets.map(({ name, value, limit, unit, isMet }) => [
        name,
        `${value.toFixed(DIGITS[unit] ?? 0)} ${unit}`.trim(),
        `of at most ${limit}`,
        isMet ? "met" : "MISSED",
      ]),
    ),
  ].join("");
}

const DIGITS: Readonly<Record<string, number>> = { x: 2, ms: 1, s: 1 };

function toCells({ microseconds, ofRaw }: Cost) {
  return [microseconds.toFixed(0), ofRaw.median.toFixed(2), toRange(ofRaw, 2)];
}

function toRange({ lower, upper }: Spread, digits: number) {
  return `${lower.toFixed(digits)}-${upper.toFixed(digits)}`;
}

/** Formats rows as lines of text, with the first column aligned left and the figures aligned right. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const toLine = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map((row) => `  ${toLine(row).join("   ").trimEnd()}\n`).join("");
}
