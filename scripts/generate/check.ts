import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { displayName } from "../document/problems.ts";
import { type Manifest, sha256 } from "./manifest.ts";
import type { Generation } from "./outputs.ts";
import { readFile, replaceFiles } from "./write-files.ts";

/**
 * Compares what is in a folder, byte by byte, with what should be: regenerated into a temporary folder, so that it
 * went the same way.
 * @returns What there is to say when they are the same.
 * @throws Error that names each file, its first differing lines, and the input that moved.
 */
export function checkGenerated(folder: string, { files }: Pick<Generation, "files">): string {
  const temporary = mkdtempSync(join(tmpdir(), "relay-rest-generated-"));
  try {
    replaceFiles(temporary, files);
    const faults = [
      ...readdirSync(temporary).flatMap((name) => compare(name, folder, temporary)),
      ...readdirSync(folder)
        .filter((name) => !files.has(name))
        .map((name) => `${displayName(folder)}/${name} is not made by npm run generate; delete it`),
    ];
    if (faults.length > 0) throw new Error([...faults, "To have it made anew: npm run generate"].join("\n\n"));
    return `${displayName(folder)}/ matches the contract`;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function compare(name: string, folder: string, temporary: string): string[] {
  const is = readFile(folder, name);
  const should = readFile(temporary, name) ?? "";
  const where = `${displayName(folder)}/${name}`;
  if (is === undefined) return [`${where} is missing`];
  if (is === should) return [];
  const reasons = moved(name, is, readFile(folder, "manifest.json"), readFile(temporary, "manifest.json") ?? "");
  return [`${where} does not match the contract\n${firstDifference(is, should)}\n  moved: ${reasons.join(", ")}`];
}

/** How many lines are shown of either. */
const SHOWN = 3;

/** Where two texts begin to differ, and how they go on. */
function firstDifference(is: string, should: string): string {
  const there = is.split("\n");
  const wanted = should.split("\n");
  const at = wanted.findIndex((line, index) => line !== there[index]);
  // What is there may go on after the end of what should be.
  const from = at === -1 ? wanted.length : at;
  return [
    `  line ${from + 1}, where it is -, and should be +:`,
    ...there.slice(from, from + SHOWN).map((line) => `  - ${visible(line)}`),
    ...wanted.slice(from, from + SHOWN).map((line) => `  + ${visible(line)}`),
  ].join("\n");
}

/** A line end of Windows would not show. */
function visible(line: string) {
  return line.replace("\r", "\\r");
}

/**
 * Why a generated file is not what it should be: the inputs that are not those that it was made of.
 * @param text As it is.
 * @param committed The manifest beside it.
 * @param fresh The manifest as it should be.
 */
function moved(name: string, text: string, committed: string | undefined, fresh: string): string[] {
  const was = parse(committed);
  if (was === undefined) return ["manifest.json, which cannot be read (a merge?), so the input is not known"];
  const is = JSON.parse(fresh) as Manifest;
  const isEdited = name !== "manifest.json" && was.outputs[name] !== sha256(text);
  const reasons = [
    ...(isEdited ? [`${name} itself, by hand or in a merge`] : []),
    ...differing(was.inputs, is.inputs).map(toReason),
    ...differing(was.tools, is.tools).map(
      (tool) => `${tool} (${was.tools[tool] ?? "none"} -> ${is.tools[tool] ?? "none"})`,
    ),
  ];
  if (reasons.length > 0) return reasons;
  return [name === "api.lock.txt" ? "the public doors of src/" : "nothing that manifest.json knows of"];
}

function toReason(input: string) {
  if (input.startsWith("openapi/")) return `${input} (the contract)`;
  return input.startsWith("scripts/") ? `${input} (the generator)` : input;
}

function differing(one: Record<string, string>, other: Record<string, string>) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}

function parse(text: string | undefined = ""): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return undefined;
  }
}
