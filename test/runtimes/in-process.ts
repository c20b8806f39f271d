import type { Run } from "./processes.ts";
import { output } from "./processes.ts";
import type { Check } from "./smoke.js";

/**
 * How a runtime that is a command runs the suite.
 * @param args What the command needs before the name of a program.
 */
export function inProcess(...args: string[]): Run {
  return async (program, consumer, setting, limitMs) => {
    const all = [...args, "entry-process.js", JSON.stringify(setting)];
    const checks: Check[] = JSON.parse(await output(program, all, { cwd: consumer, limitMs }));
    return checks;
  };
}
