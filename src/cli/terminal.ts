import { visible } from "../core/foreign-text.ts";

/** What a command is run with: everything of the process that it touches, so that a test can hand in its own. */
export interface Io {
  /** What the command was run for. */
  readonly out: Stream;
  /** What a person wants to see meanwhile, and what went wrong. */
  readonly err: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the command is to end: on Ctrl-C, or when it is terminated. */
  readonly signal: AbortSignal;
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, text: string) => void;
  /** Throws unless a file can be written there; what is there stays as it is. */
  readonly tryFile: (path: string) => void;
}

/** As much of a stream of the process as a command needs. */
export interface Stream {
  readonly write: (text: string) => void;
  /** Whether a person is looking at a terminal. */
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** Resolves when the command is to end. */
export function untilStopped({ signal }: Io): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}
/** Ends with 0 when all is well, 1 when there are findings, 2 when it could not run. */

export type ExitCode = 0 | 1 | 2;

/** Colours for what is written to a stream. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** Colours where a person looks at a terminal; https://no-color.org is heeded. */
export function paintFor(stream: Stream, { env }: Io): Paint {
  const isColoured = stream.isTerminal && !env["NO_COLOR"];
  const style = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { good: style(32), bad: style(31), dim: style(2), strong: style(1) };
}

/**
 * A text from a server or a document, as a terminal and the log of a CI system may have it: without control characters,
 * and without the beginning of a command to GitHub Actions (`::error`, `##[group]`), Azure Pipelines or TeamCity.
 */
export function plain(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, "$1\\u003a")
    .replaceAll(COMMAND, "\\u0023");
}

/** JSON for a terminal: the same characters, as escapes that every parser reads back. */
export function plainJson(value: unknown, space?: number): string {
  const json = JSON.stringify(value, null, space);
  return json.split("\n").map(visible).join("\n").replaceAll(COMMAND, "\\u0023");
}

const COMMAND = /#(?=#\w*\[)/g;
