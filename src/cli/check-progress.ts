import type { Progress } from "../testing/index.ts";
import { paintFor } from "./paint.ts";
import type { Io } from "./terminal.ts";

/** Elsewhere than on a terminal, a line comes after so many cases. */
const LINE_EVERY = 100;

/** Shows how far a check is: a bar on a terminal, plain lines elsewhere. */
export function checkProgress(io: Io): {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
} {
  const { err } = io;
  const { good, bad } = paintFor(err, io);
  let failed = 0;
  const state = ({ done, total }: Progress) => `${done} of ${total} cases, ${failed} failed`;
  const showBar = (progress: Progress) => {
    const width = Math.max(10, Math.min(40, err.columns - 40));
    const filled = Math.round((width * progress.done) / progress.total);
    const bar = (failed > 0 ? bad : good)("█".repeat(filled)) + "░".repeat(width - filled);
    err.write(`\r\u001b[2K${bar} ${state(progress)}`);
  };
  const showLine = (progress: Progress) => {
    const { done, total } = progress;
    if (done % LINE_EVERY === 0 || done === total) err.write(`${state(progress)}\n`);
  };
  return {
    show: (progress) => {
      if (progress.result.outcome === "fail") failed += 1;
      (err.isTerminal ? showBar : showLine)(progress);
    },
    end: () => {
      if (err.isTerminal) err.write("\r\u001b[2K");
    },
  };
}
