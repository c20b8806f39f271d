import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Starts server.js in a process of its own.
 * @returns {Promise<{ baseUrl: string, stop: () => Promise<void> }>}
 */
export async function startServer() {
  const server = fork(fileURLToPath(new URL("server.js", import.meta.url)));
  const gone = once(server, "exit");
  const listening = once(server, "message");
  const first = await Promise.race([listening, gone.then(() => undefined)]);
  if (first === undefined) throw new Error("the bench's server ended before it listened");
  const [{ port }] = /** @type {[import("node:net").AddressInfo]} */ (first);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await gone;
    },
  };
}
