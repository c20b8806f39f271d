import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { toPrintable, toPrintableLine } from "./printable.ts";

/** The environment of a command; tests pass their own. */
export interface Terminal {
  readonly folder: string;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  /** A clock in milliseconds. */
  readonly now: () => number;
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
    // Loaded only here, because the parser of documents takes longer to load than most commands take.
    const { toMessage } = await import("./problems.ts");
    terminal.stderr.write(`${toPrintable(toMessage(error))}\n`);
    return 2;
  }
}

/**
 * Parses the arguments of a command.
 * @throws Error with the usage.
 */
export function parseOrExplain<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : ""}\n${usage}`, { cause: error });
  }
}

/** Shows the phase of a command; an empty text removes the line. */
export type Progress = (phase: string) => void;

/** The time until a progress line appears. */
const PROGRESS_DELAY_MS = 2_000;

/** Creates a function that shows a progress line on a terminal, once the command takes long. */
export function createProgress({ stderr, now }: Pick<Terminal, "stderr" | "now">): Progress {
  if (stderr.isTTY !== true) return () => undefined;
  const started = now();
  let current = "";
  let isShown = false;
  const show = (): void => {
    if (!isShown && (current === "" || now() - started < PROGRESS_DELAY_MS)) return;
    stderr.write(`\r\u001B[K${toPrintableLine(current)}`);
    isShown = current !== "";
  };
  // The first phase may wait for a server and never report the next one.
  setTimeout(show, PROGRESS_DELAY_MS).unref();
  return (phase) => {
    current = phase;
    show();
  };
}
