import type { Run } from "./processes.ts";
import { output } from "./processes.ts";
import type { Check } from "./smoke.js";

/**
 * Creates a run of the suite on a runtime that is a command.
 * @param args Arguments before the name of the program.
 */
export function inProcess(...args: string[]): Run {
  return async (program, consumer, setting, limitMs) => {
    const all = [...args, "entry-process.js", JSON.stringify(setting)];
    const checks: Check[] = JSON.parse(await output(program, all, { cwd: consumer, limitMs }));
    return checks;
  };
}
