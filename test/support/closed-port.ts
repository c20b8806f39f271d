import { createServer } from "node:net";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";

/** An origin on loopback that nobody listens on: that of a listener that is gone. */
export async function closedPort(): Promise<string> {
  const { origin, close } = await listenOnLoopback(createServer());
  await close();
  return origin;
}
