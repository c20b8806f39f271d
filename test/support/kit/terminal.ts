import { run } from "../../../src/cli/run.ts";
import type { ExitCode, Io } from "../../../src/cli/terminal.ts";

/** A terminal that keeps what is written to it. */
export interface Terminal {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly files: ReadonlyMap<string, string>;
  /** Ctrl-C. */
  readonly stop: () => void;
  /** Runs the command as it is typed; `~` stands for a space within a word. */
  readonly type: (line: string) => Promise<ExitCode>;
}

/** Credentials as they are in the environment. */
export const ENV = { SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" };

/** Makes a terminal, or a pipe. */
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
    tryFile: (path) => {
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
