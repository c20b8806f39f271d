import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startPrism } from "../../support/prism.ts";

const CONTRACT = fileURLToPath(new URL("../../../generated/relay-rest.json", import.meta.url));

/** A process that starts Prism, prints its URL, and waits to be killed. */
const PARENT = `
  import { startPrism } from ${JSON.stringify(new URL("../../support/prism.ts", import.meta.url).href)};
  const { url } = await startPrism(${JSON.stringify(CONTRACT)});
  process.stdout.write(url);
`;

test("Prism has ended when stop() resolves; a second stop() is allowed", async () => {
  const { url, stop } = await startPrism(CONTRACT);
  const { ended } = await connectTo(url);

  await stop();
  await stop();

  await expect(ended).resolves.toBeUndefined();
});

test("Prism does not outlive a parent that is killed", async () => {
  const parent = spawn(process.execPath, ["--import=tsx", "--input-type=module", "--eval", PARENT]);
  const { ended } = await connectTo(await firstOutput(parent));

  parent.kill("SIGKILL");

  await expect(ended).resolves.toBeUndefined();
});

test("rejects a document that Prism cannot read, with Prism's message", async () => {
  await expect(startPrism("no-such-document.json")).rejects.toThrow(/Prism ended with 1;.*no-such-document\.json/s);
});

async function firstOutput({ stdout }: ChildProcess): Promise<string> {
  const [output] = (await once(stdout ?? expect.unreachable(), "data")) as [Buffer];
  return String(output);
}

/** Opens a connection. Another process may listen on the port later, so only a connection shows that Prism has ended. */
async function connectTo(url: string): Promise<{ readonly ended: Promise<void> }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => undefined);
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()).resume());
  await once(socket, "connect");
  return { ended };
}
