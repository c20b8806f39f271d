import { sha256 } from "./sha256.js";

/**
 * Why a generated file is not what it should be: the inputs that are not those that it was made of.
 * @param {string} name
 * @param {string} text As it is.
 * @param {string | undefined} committed The manifest beside it.
 * @param {string} fresh The manifest as it should be.
 * @returns {string[]}
 */
export function moved(name, text, committed, fresh) {
  const was = parse(committed);
  if (was === undefined) return ["manifest.json, which cannot be read (a merge?), so the input is not known"];
  const is = /** @type {import("./manifest.js").Manifest} */ (JSON.parse(fresh));
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

/** @param {string} input */
function toReason(input) {
  if (input.startsWith("openapi/")) return `${input} (the contract)`;
  return input.startsWith("scripts/") ? `${input} (the generator)` : input;
}

/**
 * @param {Record<string, string>} one
 * @param {Record<string, string>} other
 */
function differing(one, other) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}

/**
 * @param {string | undefined} text
 * @returns {import("./manifest.js").Manifest | undefined}
 */
function parse(text = "") {
  try {
    /** @type {import("./manifest.js").Manifest} */
    const manifest = JSON.parse(text);
    return manifest;
  } catch {
    return undefined;
  }
}
