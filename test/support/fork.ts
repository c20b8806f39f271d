import { type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Runs a program in a process of its own, and waits for its first message.
 * @throws Error if the process exits before.
 */
export async function forkProgram<Message>(program: URL, args: readonly string[] = [], options: ForkOptions = {}) {
  const child = fork(fileURLToPath(program), args, options);
  const gone = once(child, "exit");
  const first = await Promise.race([once(child, "message"), gone.then(() => undefined)]);
  if (first === undefined) throw new Error(`${program.pathname} exited before its first message`);
  const [message] = first as [Message];
  return {
    child,
    message,
    gone,
    stop: async () => {
      child.kill();
      await gone;
    },
  };
}
