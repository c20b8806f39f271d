import type { Manifest } from "./manifest.ts";
import { sha256 } from "./sha256.ts";

/**
 * Why a generated file is not what it should be: the inputs that are not those that it was made of.
 * @param text As it is.
 * @param committed The manifest beside it.
 * @param fresh The manifest as it should be.
 */
export function moved(name: string, text: string, committed: string | undefined, fresh: string): string[] {
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
