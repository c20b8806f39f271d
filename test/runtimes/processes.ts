import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";
import type { Check, Setting } from "./cases.js";

/** Runs the suite on one runtime. */
export type Run = (program: string, consumer: string, setting: Setting, limitMs: number) => Promise<Check[]>;

/** Time that a process has to exit after a signal, in milliseconds. */
const STOP_MS = 3_000;

/** Variables that child processes do not inherit. A proxy would come between a runtime and its server. */
const UNWANTED = /proxy|^NODE_OPTIONS$/i;

/** Environment of every child process of this suite. */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNWANTED.test(name))),
  DENO_NO_UPDATE_CHECK: "1",
  NO_COLOR: "1",
};

/**
 * Runs a command to its end.
 * @returns The output on stdout.
 * @throws Error with the error line on stderr when the command fails, and when it takes too long.
 */
export async function output(
  command: string,
  args: readonly string[],
  { limitMs, ...options }: { cwd?: string; limitMs: number; shell?: boolean },
): Promise<string> {
  const child = spawn(command, args, { env: environment, stdio: ["ignore", "pipe", "pipe"], ...options });
  const ended = once(child, "close");
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  try {
    const [code] = await within(limitMs, ended);
    const [stdout, stderr] = await written;
    if (code !== 0) throw new Error(`the exit code is ${String(code)}: ${reasonOf(stderr)}`);
    return stdout;
  } finally {
    await stop(child);
  }
}

/** Stops a process by its id, and waits until it has exited. */
export async function stop(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await within(STOP_MS, ended).catch(() => {
    child.kill("SIGKILL");
    return ended;
  });
}

export function within<Value>(limitMs: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`it took more than ${limitMs / 1000} s`));
    }, limitMs);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

function reasonOf(stderr: string) {
  const lines = stderr.trim().split("\n");
  return lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
}
