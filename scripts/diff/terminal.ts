import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toPrintable, toPrintableLine } from "../document/printable.ts";

/** The environment of a command; tests pass their own. */
export interface Terminal {
  readonly folder: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
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

/** The time until a progress line appears. */
const PROGRESS_DELAY_MS = 2_000;

/** Creates a function that shows a progress line on a terminal; an empty text removes the line. */
export function createProgress({ stderr, now }: Terminal): (phase: string) => void {
  const started = now();
  let isShown = false;
  return (phase) => {
    if (stderr.isTTY !== true || (!isShown && (phase === "" || now() - started < PROGRESS_DELAY_MS))) return;
    stderr.write(`\r\u001B[K${toPrintableLine(phase)}`);
    isShown = phase !== "";
  };
}
