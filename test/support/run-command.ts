/** The result of a command: its exit code, and the lines that it printed. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs the function of an npm script in this process, with a console that keeps what is printed. */
export async function runCommand(command: (console: Pick<Console, "log" | "error">) => Promise<number>): Promise<Run> {
  const lines: unknown[] = [];
  const print = (line: unknown) => void lines.push(line);
  const code = await command({ log: print, error: print });
  return { code, output: lines.join("\n") };
}
