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

/** Runs a command, and writes any error as one line to stderr. */
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
        : `relay-rest: unknown command "${plain(name)}"; use check, mock or proxy; see relay-rest --help\n`,
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
  // Commands throw only errors. An error about an option of the kit has its name in `option`.
  const { message, option = "" } = error as Error & { readonly option?: string };
  // The message begins with that name. The rest may contain values of the user, so it stays unchanged.
  const text = FLAGS.has(option) ? `${String(FLAGS.get(option))}${message.slice(option.length)}` : message;
  return text
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
}

/** Names that the command uses for options of the kit's functions. */
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
and for servers that implement it

  relay-rest check <base-url>   send valid and invalid requests, and validate
                                each response
  relay-rest mock               serve the API from its contract, on this machine
  relay-rest proxy <upstream>   forward all traffic, and validate it

Each command has its own help: relay-rest check --help
Contracts other than SignalWire's: --contract FILE (OpenAPI 3 in JSON or
YAML)
Exit code: 0 success, 1 there are findings, 2 the command could not run
`;
