import { EventEmitter } from "node:events";

/** The process of a command, as far as it shows. */
export interface FakeProcess {
  /** Stands in for the global of that name. */
  readonly stub: object;
  /** Where signals arrive. */
  readonly events: EventEmitter;
  readonly stdout: EventEmitter;
  readonly out: () => string;
  readonly err: () => string;
  readonly exitCode: () => unknown;
}

/** Makes a process that was started with some arguments. */
export function aProcess(args: readonly string[]): FakeProcess {
  const events = new EventEmitter();
  const [stdout, stderr] = [aStream(), aStream()];
  // Whatever else is asked of it, the process of the test answers; what only has a getter is defined anew.
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
