import { readFileSync, writeFileSync } from "node:fs";
import type { Figures } from "./figures.ts";

const RESULTS = new URL("results.json", import.meta.url);
const README = new URL("README.md", import.meta.url);

/** The lines of README.md that enclose the tables. */
const SECTION = /(?<=<!-- results\.json begins -->\n).*?(?=<!-- results\.json ends -->)/s;

/** The figures that README.md shows. They are ratios within one run, sizes and counts; times differ between machines. */
export interface Results {
  readonly machine: string;
  /** Cost of a call as a multiple of raw `fetch`: median of the rounds. */
  readonly calls: readonly { readonly name: string; readonly sequential: number; readonly inFlight: number }[];
  /** Gzipped bytes of each bundle. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Type instantiations that one create call costs the compiler. */
  readonly instantiations: { readonly ours: number; readonly openapiFetch: number };
  /** CPU seconds and peak memory of `spec:diff`. */
  readonly diffs: readonly { readonly name: string; readonly cpuSeconds: number; readonly peakMb: number }[];
}

/** Writes the figures to results.json, and their tables to README.md. */
export function saveResults({ machine, calls, sizes, types, diffs }: Figures): void {
  const results: Results = {
    machine: `Node ${machine.node}, ${machine.platform}, ${machine.cores} cores (${machine.cpu})`,
    calls: calls.costs.map(({ name, sequential, inFlight }) => ({
      name,
      sequential: round(sequential.ofRaw.median),
      inFlight: round(inFlight.ofRaw.median),
    })),
    bytes: Object.fromEntries(sizes.map(({ name, bytes }) => [name, bytes])),
    instantiations: { ours: types.ours.instantiations, openapiFetch: types.bare.instantiations },
    diffs: diffs.map(({ name, cpuSeconds, peakMb }) => ({
      name,
      cpuSeconds: round(cpuSeconds.median),
      peakMb: Math.round(peakMb.median),
    })),
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(README, readFileSync(README, "utf8").replace(SECTION, toMarkdown(results)));
}

/** Returns the tables of the saved figures, as README.md must have them. */
export function savedTables(): string {
  return toMarkdown(JSON.parse(readFileSync(RESULTS, "utf8")) as Results);
}

/** Returns the tables that README.md has. */
export function shownTables(): string {
  return SECTION.exec(readFileSync(README, "utf8"))?.[0] ?? "";
}

function toMarkdown({ machine, calls, bytes, instantiations, diffs }: Results): string {
  return [
    `Measured on ${machine}.\n`,
    "| one create call, as a multiple of raw `fetch` | one at a time | 64 in flight |",
    "| --- | ---: | ---: |",
    ...calls.map(({ name, sequential, inFlight }) => `| ${name} | ${sequential.toFixed(2)} | ${inFlight.toFixed(2)} |`),
    "\n| bundle, minified and gzipped | bytes |",
    "| --- | ---: |",
    ...Object.entries(bytes).map(([name, size]) => `| ${name} | ${size} |`),
    "\n| type check of one create call and its result | instantiations |",
    "| --- | ---: |",
    `| signalwire-relay-rest | ${instantiations.ours} |`,
    `| openapi-fetch | ${instantiations.openapiFetch} |`,
    "\n| `spec:diff` of a document and a changed copy | CPU seconds | peak MB |",
    "| --- | ---: | ---: |",
    ...diffs.map(({ name, cpuSeconds, peakMb }) => `| ${name} | ${cpuSeconds.toFixed(1)} | ${peakMb} |`),
    "",
  ].join("\n");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
