import { EventEmitter } from "node:events";

/** A process of a command whose effects a test can observe. */
export interface FakeProcess {
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
export function aProcess(args: readonly string[]): FakeProcess {
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
