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
