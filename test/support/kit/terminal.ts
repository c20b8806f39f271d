import { run } from "../../../src/cli/run.ts";
import type { ExitCode, Io } from "../../../src/cli/terminal.ts";

/** A terminal that keeps its output. */
export interface Terminal {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly files: ReadonlyMap<string, string>;
  /** Presses Ctrl-C. */
  readonly stop: () => void;
  /** Runs a command line; `~` stands for a space within an argument. */
  readonly type: (line: string) => Promise<ExitCode>;
}

/** Environment with credentials. */
export const ENV = { SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" };

/** Creates a terminal, or a pipe when `isTerminal` is false. */
export function aTerminal({ env = ENV, isTerminal = false }: { env?: Io["env"]; isTerminal?: boolean } = {}): Terminal {
  const written = { out: "", err: "" };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal,
    columns: 80,
  });
  const controller = new AbortController();
  const files = new Map<string, string>();
  const io: Io = {
    out: stream("out"),
    err: stream("err"),
    env,
    signal: controller.signal,
    writeFile: (path, text) => files.set(path, text),
    checkWritable: (path) => {
      if (path.startsWith("/nowhere/")) throw new Error("no such file or directory");
    },
  };
  return {
    io,
    out: () => written.out,
    err: () => written.err,
    files,
    stop: () => {
      controller.abort();
    },
    type: (line) =>
      run(
        line
          .split(" ")
          .filter(Boolean)
          .map((word) => word.replaceAll("~", " ")),
        io,
      ),
  };
}
