import { version } from "../../package.json";
import { UsageError } from "./args.ts";
import { runCheck } from "./check.ts";
import { runMock } from "./mock.ts";
import { runProxy } from "./proxy.ts";
import { type ExitCode, type Io, plain } from "./terminal.ts";

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
  // Only errors are thrown here; those that reject an option name it.
  const { message, option = "" } = error as Error & { readonly option?: string };
  // The name stands before the message, and the rest holds values of the user's, which stay as they are.
  const text = FLAGS.has(option) ? `${String(FLAGS.get(option))}${message.slice(option.length)}` : message;
  return text
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
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
const HELP = `relay-rest: contract tests for services that call SignalWire's relay-rest API,
or that answer like it

  relay-rest check <base-url>   sends right and wrong requests, judges each answer
  relay-rest mock               serves the API from its contract, on this machine
  relay-rest proxy <upstream>   passes everything through, and judges it on the way

Each has a help of its own: relay-rest check --help
Other contracts than SignalWire's: --contract FILE (OpenAPI 3 in JSON)
Exit code: 0 all is well, 1 there are findings, 2 it could not run
`;
