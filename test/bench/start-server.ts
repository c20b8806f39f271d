import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** Starts server.ts in a process of its own. */
export async function startServer(): Promise<{ baseUrl: string; stop: () => Promise<void> }> {
  const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
  const gone = once(server, "exit");
  const listening = once(server, "message");
  const first = await Promise.race([listening, gone.then(() => undefined)]);
  if (first === undefined) throw new Error("the bench's server ended before it listened");
  const [{ port }] = first as [AddressInfo];
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await gone;
    },
  };
}
