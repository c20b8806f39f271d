import type { Io, Stream } from "./terminal.ts";

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
