import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

const CREDENTIALS = { SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" };

/** What came of a command. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the installed command to its end. */
export async function runCommand(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = start(folder, args, env);
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: await out, err: await err };
}

/** A command that listens. */
export interface Listening {
  readonly url: string;
  /** Ends it as a supervisor would, by SIGTERM. */
  readonly terminate: () => Promise<number | null>;
}

/** Runs the installed command, with `--json`, until it says where it listens. */
export async function startCommand(folder: string, args: readonly string[]): Promise<Listening> {
  const child = start(folder, [...args, "--port", "0", "--json"], {});
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, "line"), once(child, "close")])) as [unknown];
  if (typeof line !== "string") throw new Error(`relay-rest ${args.join(" ")} ended with ${String(line)}`);
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
  // Neither variable may help it to find a package.
  const clean = { ...process.env, NODE_PATH: "", NODE_OPTIONS: "", ...CREDENTIALS, ...env };
  return spawn(process.execPath, [command, ...args], { cwd: folder, env: clean, stdio: ["ignore", "pipe", "pipe"] });
}
