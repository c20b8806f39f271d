import { version } from "../../package.json";
import { runCheck } from "./check.ts";
import { HELP } from "./help.ts";
import type { Io } from "./io.ts";
import { runMock } from "./mock.ts";
import { runProxy } from "./proxy.ts";
import { UsageError } from "./usage-error.ts";

/** Ends with 0 when all is well, 1 when there are findings, 2 when it could not run. */
export type ExitCode = 0 | 1 | 2;

const COMMANDS = new Map([
  ["check", runCheck],
  ["mock", runMock],
  ["proxy", runProxy],
]);

/** Runs the command. What goes wrong is one line. */
export async function run([name = "", ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === "help" && COMMANDS.has(String(args[0]))) return run([String(args[0]), "--help"], io);
  if (name === "--help" || name === "-h" || name === "help") {
    io.out.write(HELP);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.out.write(`${version}\n`);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    io.err.write(
      name === ""
        ? HELP
        : `relay-rest: there is no command "${name}"; there are check, mock and proxy; see relay-rest --help\n`,
    );
    return 2;
  }
  try {
    return await command(args, io);
  } catch (error) {
    io.err.write(`relay-rest ${name}: ${toLine(error)}\n`);
    if (error instanceof UsageError || error instanceof TypeError) io.err.write(`See relay-rest ${name} --help\n`);
    return 2;
  }
}

function toLine(error: unknown): string {
  // Only errors are thrown here; those that reject an option name it.
  const { message, option = "" } = error as Error & { readonly option?: string };
  // The name stands before the message, and the rest holds values of the user's, which stay as they are.
  const text = FLAGS.has(option) ? `${String(FLAGS.get(option))}${message.slice(option.length)}` : message;
  return text.replaceAll(/\s*\n\s*/g, " ");
}

/** The names that the command has for the options of the kit's functions. */
const FLAGS = new Map([
  ["allowRemote", "--allow-remote"],
  ["baseUrl", "the base URL"],
  ["concurrency", "--concurrency"],
  ["credentials.projectId", "the project id"],
  ["credentials.token", "the token"],
  ["timeoutMs", "--timeout-ms"],
  ["upstream", "the upstream"],
]);
