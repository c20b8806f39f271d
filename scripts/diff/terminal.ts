import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printable } from "./report.ts";

/** The surroundings of a command. */
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

/** Runs a command if its file was started; its result is the exit code. */
export async function runIfMain(
  url: string,
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<void> {
  const [, file = "", ...args] = process.argv;
  if (file === "" || realpathSync(file) !== fileURLToPath(url)) return;
  const { stdout, stderr } = process;
  process.exitCode = await runCommand(command, args, { folder: process.cwd(), stdout, stderr, now: Date.now });
}

/** Runs a command; an error becomes a message without a stack trace, and exit code 2. */
export async function runCommand(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await command(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(`${message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

/** Time until a progress line appears. */
const PATIENCE_MS = 2_000;

/** Creates a progress line on a terminal, which an empty text removes. */
export function createProgress({ stderr, now }: Terminal): (phase: string) => void {
  const started = now();
  let isShown = false;
  return (phase) => {
    if (stderr.isTTY !== true || (!isShown && (phase === "" || now() - started < PATIENCE_MS))) return;
    stderr.write(`\r\u001B[K${printable(phase)}`);
    isShown = phase !== "";
  };
}
