#!/usr/bin/env node
import { isatty } from "node:tty";
import { tryFile, writeWhole } from "./report-file.ts";
import { run } from "./run.ts";
import type { Stream } from "./terminal.ts";

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Once: who asks a second time does not want to wait.
  process.once(name, () => {
    stop.abort();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: toStream(process.stdout, 1),
  err: toStream(process.stderr, 2),
  env: process.env,
  signal: stop.signal,
  writeFile: writeWhole,
  tryFile,
});

function toStream(stream: NodeJS.WriteStream, descriptor: number): Stream {
  // Whoever read it (`| head`) has enough.
  stream.on("error", () => undefined);
  return {
    write: (text) => stream.write(text),
    isTerminal: isatty(descriptor),
    columns: stream.columns || 80,
  };
}
