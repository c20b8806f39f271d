import { toPrintableLine } from "./printable.ts";

/** The terminal of a progress line. */
export interface ProgressTerminal {
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** Shows the phase of a command; an empty text removes the line. */
export type Progress = (phase: string) => void;

/** The time until a progress line appears. */
const PROGRESS_DELAY_MS = 2_000;

/** Creates a function that shows a progress line on a terminal, once the command takes long. */
export function createProgress({ stderr, now }: ProgressTerminal): Progress {
  if (stderr.isTTY !== true) return () => undefined;
  const started = now();
  let current = "";
  let isShown = false;
  const show = (): void => {
    if (!isShown && (current === "" || now() - started < PROGRESS_DELAY_MS)) return;
    stderr.write(`\r\u001B[K${toPrintableLine(current)}`);
    isShown = current !== "";
  };
  // The first phase may wait for a server and never report the next one.
  setTimeout(show, PROGRESS_DELAY_MS).unref();
  return (phase) => {
    current = phase;
    show();
  };
}
