import { CASES } from "./cases.js";

/** @typedef {{ name: string, pass: boolean, detail: string }} Check */

/**
 * Runs all cases with nothing but the APIs that every runtime has.
 * @param {import("./cases.js").Setting} setting
 * @param {import("./render-all.js").Render[]} renders Other ways in which the runtime renders a value.
 * @returns {Promise<Check[]>}
 */
export async function smoke(setting, renders = []) {
  const checks = [];
  for (const [name, run] of Object.entries(CASES)) {
    checks.push(await check(name, () => run(setting, renders)));
  }
  return checks;
}

/**
 * @param {string} name
 * @param {() => Promise<[unknown, unknown]>} run
 * @returns {Promise<Check>}
 */
async function check(name, run) {
  try {
    const [actual, expected] = (await run()).map((value) => JSON.stringify(value));
    return {
      name,
      pass: actual === expected,
      detail: actual === expected ? "" : `got ${actual}, expected ${expected}`,
    };
  } catch (error) {
    return { name, pass: false, detail: `threw ${String(error)}` };
  }
}
