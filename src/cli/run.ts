import { version } from "../../package.json";
import { runCheck } from "./check.ts";
import { HELP } from "./help.ts";
import type { Io } from "./io.ts";
import { runMock } from "./mock.ts";
import { plain } from "./plain.ts";
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
        : `relay-rest: there is no command "${plain(name)}"; there are check, mock and proxy; see relay-rest --help\n`,
    );
    return 2;
  }
  try {
    return await command(args, io);
  } catch (error) {
    io.err.write(`relay-rest ${name}: ${plain(toLine(error))}\n`);
    if (error instanceof UsageError || error instanceof TypeError) io.err.write(`See relay-rest ${name} --help\n`);
    return 2;
  }
}

function toLine(error: unknown): string {
  // Nothing here throws what is no error.
  const { message } = error as Error;
  const named = OPTIONS.reduce((text, [option, flag]) => text.replaceAll(option, flag), message);
  return named
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
}

/** The options of the functions by the names that the command has for them. */
const OPTIONS = [
  ["credentials.projectId", "the project id"],
  ["credentials.token", "the token"],
  ["allowRemote", "--allow-remote"],
  ["timeoutMs", "--timeout-ms"],
  ["baseUrl", "the base URL"],
  ["upstream must", "the upstream must"],
] as const;
