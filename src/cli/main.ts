#!/usr/bin/env node
import { isatty } from "node:tty";
import { checkWritable, writeAtomically } from "./report-file.ts";
import { run } from "./run.ts";
import type { Stream } from "./terminal.ts";

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Only once, so that a second signal ends the process immediately.
  process.once(name, () => {
    stop.abort();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: toStream(process.stdout, 1),
  err: toStream(process.stderr, 2),
  env: process.env,
  signal: stop.signal,
  writeFile: writeAtomically,
  checkWritable,
});

function toStream(stream: NodeJS.WriteStream, descriptor: number): Stream {
  // The reader, such as `head`, may close the pipe early. That is not an error.
  stream.on("error", () => undefined);
  return {
    write: (text) => stream.write(text),
    isTerminal: isatty(descriptor),
    columns: stream.columns || 80,
  };
}
