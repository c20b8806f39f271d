import { randomUUID } from "node:crypto";
import { output } from "./processes.js";

/** @typedef {import("./smoke.js").Check} Check */
/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {string} version
 * @property {readonly Check[]} checks
 * @property {boolean} tellsUnsent
 * @property {string} [missing] Why the runtime could not be had.
 */

/** A guard against a runtime that hangs. */
const RUN_MS = 300_000;

/**
 * Runs the suite on one runtime.
 * @param {import("./runtimes.js").Runtime} runtime
 * @param {string} consumer
 * @param {import("./server.js").Addresses} addresses
 * @returns {Promise<Outcome>}
 */
export async function runOne({ name, find, run, tellsUnsent }, consumer, { origin, closed }) {
  const outcome = { name, version: "-", checks: [], tellsUnsent };
  let program = "";
  try {
    program = await find();
  } catch (error) {
    return { ...outcome, missing: messageOf(error) };
  }
  const base = `${origin}/${randomUUID()}`;
  try {
    const version = await output(program, ["--version"], { limitMs: RUN_MS });
    const checks = await run(program, consumer, { base, closed, tellsUnsent }, RUN_MS);
    const [number = version.trim()] = /\d[\d.-]+\d/.exec(version) ?? [];
    return { ...outcome, version: number, checks: [...checks, await checkElsewhere(base)] };
  } catch (error) {
    return { ...outcome, checks: [{ name: "run", pass: false, detail: messageOf(error) }] };
  }
}

/**
 * That no request followed the redirect, as the server that it led to has counted.
 * @param {string} base
 * @returns {Promise<Check>}
 */
async function checkElsewhere(base) {
  const answer = await fetch(`${base}/elsewhere`);
  const count = await answer.text();
  return { name: "redirect not followed", pass: count === "0", detail: `${count} requests followed it` };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
