import { EventEmitter } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { temporaryFolder } from "../support/temporary.ts";
import { until } from "../support/until.ts";

beforeEach(() => {
  vi.resetModules();
});

/** Runs the command with a replaced `process`, as Node would. */
async function main(process: FakeProcess): Promise<void> {
  vi.stubGlobal("process", process.stub);
  await import("../../src/cli/main.ts");
}

/** A process of a command whose effects a test can observe. */
interface FakeProcess {
  /** Replacement for the global `process`. */
  readonly stub: object;
  /** Emitter of signals. */
  readonly events: EventEmitter;
  readonly stdout: EventEmitter;
  readonly out: () => string;
  readonly err: () => string;
  readonly exitCode: () => unknown;
}

/** Creates a process with the given arguments. */
function aProcess(args: readonly string[]): FakeProcess {
  const events = new EventEmitter();
  const [stdout, stderr] = [aStream(), aStream()];
  // Everything else comes from the real process. Properties with only a getter have to be defined again.
  const stub = Object.create(process, {
    argv: { value: ["node", "relay-rest", ...args] },
    once: { value: events.once.bind(events) },
    stdout: { value: stdout.stream },
    stderr: { value: stderr.stream },
    exitCode: { value: undefined, writable: true },
  }) as { readonly exitCode?: unknown };
  return {
    stub,
    events,
    stdout: stdout.stream,
    out: stdout.written,
    err: stderr.written,
    exitCode: () => stub.exitCode,
  };
}

function aStream(): { readonly stream: EventEmitter; readonly written: () => string } {
  let written = "";
  const write = (text: string) => {
    written += text;
  };
  return { stream: Object.assign(new EventEmitter(), { write, columns: 0 }), written: () => written };
}

test("writes to the streams of its process, and sets its exit code", async () => {
  const process = aProcess(["nonsense"]);

  await main(process);

  expect([process.exitCode(), process.out()]).toEqual([2, ""]);
  expect(process.err()).toContain('unknown command "nonsense"');
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"])("stops with exit code 0 on %s", async (signal) => {
  const process = aProcess(["mock", "--port", "0"]);

  const ended = main(process);
  await until(() => /listens/.exec(process.out()) ?? undefined);
  process.events.emit(signal);
  await ended;

  expect(process.exitCode()).toBe(0);
});

test("checks on disk that a report can be written", async () => {
  const process = aProcess(["check", "http://127.0.0.1:1", "--html", "no-such-folder/report.html"]);

  await main(process);

  expect([process.exitCode(), process.err()]).toEqual([2, expect.stringContaining("cannot write no-such-folder/")]);
});

test("leaves no report file when the check could not run", async () => {
  const folder = temporaryFolder();
  vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project");
  vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-token");
  const html = join(folder, "report.html");
  const process = aProcess(["check", "http://127.0.0.1:1", "--only", "list-queues", "--html", html]);

  await main(process);

  expect([process.exitCode(), readdirSync(folder)]).toEqual([2, []]);
});

test("ignores a closed output pipe", async () => {
  const process = aProcess(["--help"]);

  await main(process);

  expect(() => process.stdout.emit("error", new Error("EPIPE"))).not.toThrow();
});
