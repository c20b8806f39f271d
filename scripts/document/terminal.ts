import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toPrintable } from "./printable.ts";
import type { ProgressTerminal } from "./progress.ts";

/** The environment of a command; tests pass their own. */
export interface Terminal extends ProgressTerminal {
  readonly folder: string;
  readonly stdout: { write(text: string): unknown };
}

/** Runs a command if its file is the main module, and sets the exit code to its result. */
export async function runIfMain(
  url: string,
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<void> {
  const [, file = "", ...args] = process.argv;
  if (file === "" || realpathSync(file) !== fileURLToPath(url)) return;
  const { stdout, stderr } = process;
  process.exitCode = await runCommand(command, args, { folder: process.cwd(), stdout, stderr, now: Date.now });
}

/** Runs a command. Prints an error without a stack trace, and returns exit code 2 for it. */
export async function runCommand(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await command(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(`${toPrintable(message)}\n`);
    return 2;
  }
}
