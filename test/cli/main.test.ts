import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { aProcess, type FakeProcess } from "../support/kit/process.ts";
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

test("ignores that the reader of its output has gone", async () => {
  const process = aProcess(["--help"]);

  await main(process);

  expect(() => process.stdout.emit("error", new Error("EPIPE"))).not.toThrow();
});
