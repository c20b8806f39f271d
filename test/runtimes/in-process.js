import { output } from "./processes.js";

/** @typedef {import("./smoke.js").Check} Check */
/** @typedef {import("./cases.js").Setting} Setting */

/**
 * How a runtime that is a command runs the suite.
 * @param {...string} args What the command needs before the name of a program.
 * @returns {import("./runtimes.js").Run}
 */
export function inProcess(...args) {
  return async (program, consumer, setting, limitMs) => {
    const all = [...args, "entry-process.js", JSON.stringify(setting)];
    /** @type {Check[]} */
    const checks = JSON.parse(await output(program, all, { cwd: consumer, limitMs }));
    return checks;
  };
}
