import { relative, sep } from "node:path";
import type { Contract } from "../document/counts.ts";
import { countsOf } from "../document/counts.ts";
import { sha256 } from "./sha256.ts";
import { toolVersions } from "./tool-versions.ts";

/** What was made of what. */
export interface Manifest {
  counts: { operations: number; schemas: number };
  /** Package -> version. */
  tools: Record<string, string>;
  /** File -> sha256 of its text. */
  inputs: Record<string, string>;
  outputs: Record<string, string>;
}

/** `manifest.json`: from it, `npm run generate:check` tells which input moved. */
export function toManifest(contract: Contract, inputs: Record<string, string>, outputs: Map<string, string>): string {
  const manifest: Manifest = {
    counts: countsOf(contract),
    tools: toolVersions(),
    inputs: toHashes(Object.entries(inputs)),
    outputs: toHashes([...outputs]),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The name of an input that is the same on every machine.
 * @param absoluteRef A path or a URL; of a URL, what may be secret stays away.
 */
export function toInputName(absoluteRef: string, folder: string): string {
  if (!/^https?:/.test(absoluteRef)) return relative(folder, absoluteRef).replaceAll(sep, "/");
  const { origin, pathname } = new URL(absoluteRef);
  return origin + pathname;
}

/** @param texts Path or URL -> what was read there. */
export function toInputs(texts: Map<string, string>, folder: string) {
  return Object.fromEntries([...texts].map(([absoluteRef, text]) => [toInputName(absoluteRef, folder), text]));
}

function toHashes(files: [string, string][]) {
  // Not in the order of a language, which differs from machine to machine.
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, sha256(text)]));
}
