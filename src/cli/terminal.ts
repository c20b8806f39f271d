import { visible } from "../core/foreign-text.ts";

/** All parts of the process that a command uses, so that a test can replace them. */
export interface Io {
  /** The result of the command. */
  readonly out: Stream;
  /** Progress and errors. */
  readonly err: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the command has to stop: on Ctrl-C, SIGTERM or SIGHUP. */
  readonly signal: AbortSignal;
  /** Writes a file completely or not at all. */
  readonly writeFile: (path: string, text: string) => void;
  /** Throws unless the file can be written; an existing file stays unchanged. */
  readonly checkWritable: (path: string) => void;
}

/** An output stream of the process. */
export interface Stream {
  readonly write: (text: string) => void;
  /** True for a terminal; false for a pipe or a file. */
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** Exit code: 0 for success, 1 for findings, 2 when the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** Functions that colour text for a stream. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** Returns colours for a terminal; plain text for other streams, and when `NO_COLOR` is set (https://no-color.org). */
export function paintFor(stream: Stream, { env }: Io): Paint {
  const isColoured = stream.isTerminal && !env["NO_COLOR"];
  const style = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { good: style(32), bad: style(31), dim: style(2), strong: style(1) };
}

/**
 * Makes text from a server or a document safe for a terminal and the log of a CI system. Escapes control characters, and
 * the beginning of a command to GitHub Actions (`::error`, `##[group]`), Azure Pipelines or TeamCity.
 */
export function plain(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, "$1\\u003a")
    .replaceAll(COMMAND, "\\u0023");
}

/** Returns JSON that is safe for a terminal. It escapes the same characters, so that a parser restores the values. */
export function plainJson(value: unknown, space?: number): string {
  const json = JSON.stringify(value, null, space);
  return json.split("\n").map(visible).join("\n").replaceAll(COMMAND, "\\u0023");
}

const COMMAND = /#(?=#\w*\[)/g;
