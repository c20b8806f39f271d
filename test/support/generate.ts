import { runGenerate } from "../../scripts/generate/run.ts";
import { type Run, runCommand } from "./run-command.ts";

/** Runs `npm run generate` with arguments, in this process. */
export function generate(...args: readonly string[]): Promise<Run> {
  return runCommand((console) => runGenerate([...args], console));
}
