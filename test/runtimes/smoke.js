import { CASES } from "./cases.js";

/** @typedef {{ name: string, pass: boolean, detail: string }} Check */

/**
 * What a runtime must get right, on nothing but what every runtime has.
 * @param {import("./cases.js").Setting} setting
 * @param {import("./render-all.js").Render[]} renders What else the runtime shows a value with.
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
    const [seen, wanted] = (await run()).map((value) => JSON.stringify(value));
    return { name, pass: seen === wanted, detail: seen === wanted ? "" : `saw ${seen}, wanted ${wanted}` };
  } catch (error) {
    return { name, pass: false, detail: `threw ${String(error)}` };
  }
}
