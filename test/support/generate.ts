import { runGenerate } from "../../scripts/run-generate.js";

/** What a run of `npm run generate` came to. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs `npm run generate` with arguments, in this process. */
export async function generate(...args: readonly string[]): Promise<Run> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = await runGenerate([...args], { log: print, error: print });
  return { code, output: lines.join("\n") };
}
