import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

const CREDENTIALS = { SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" };

/** Exit code and output of a command. */
export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the installed command until it exits. */
export async function runCommand(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  const child = start(folder, args, env);
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: await out, err: await err };
}

/** A running command that listens on a port. */
export interface Listening {
  readonly url: string;
  /** Sends SIGTERM, as a supervisor does; resolves to the exit code. */
  readonly terminate: () => Promise<number | null>;
}

/** Starts the installed command with `--json`; resolves when it prints its URL. */
export async function startCommand(folder: string, args: readonly string[]): Promise<Listening> {
  const child = start(folder, [...args, "--port", "0", "--json"], {});
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, "line"), once(child, "close")])) as [unknown];
  if (typeof line !== "string") throw new Error(`relay-rest ${args.join(" ")} exited before it printed its URL`);
  const { url } = JSON.parse(line) as { readonly url: string };
  return {
    url,
    terminate: async () => {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      const [code] = (await closed) as [number | null];
      return code;
    },
  };
}

function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const command = "node_modules/signalwire-relay-rest/dist/cli.js";
  // These variables could make other packages resolvable.
  const clean = { ...process.env, NODE_PATH: "", NODE_OPTIONS: "", ...CREDENTIALS, ...env };
  return spawn(process.execPath, [command, ...args], { cwd: folder, env: clean, stdio: ["ignore", "pipe", "pipe"] });
}
