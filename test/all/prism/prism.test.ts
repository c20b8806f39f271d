import { spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startPrism } from "../../support/prism.ts";

const CONTRACT = fileURLToPath(new URL("../../../generated/relay-rest.json", import.meta.url));

/** A process that starts Prism, reports where and that it answers, and is killed without a chance to stop it. */
const KILLED_PARENT = `
  import { startPrism } from ${JSON.stringify(new URL("../../support/prism.ts", import.meta.url).href)};
  const { url } = await startPrism(${JSON.stringify(CONTRACT)});
  const { status } = await fetch(url);
  process.stdout.write(JSON.stringify({ url, status }), () => process.kill(process.pid, "SIGKILL"));
`;

test("Prism is gone once stop() has resolved, which may be called twice", async () => {
  const { url, stop } = await startPrism(CONTRACT);
  const before = await isAnswering(url);

  await stop();
  await stop();

  expect(before).toBe(true);
  expect(await isAnswering(url)).toBe(false);
});

test("Prism does not outlive a parent that is killed", async () => {
  const parent = spawnSync(process.execPath, ["--import=tsx", "--input-type=module", "--eval", KILLED_PARENT], {
    encoding: "utf8",
  });
  const { url, status } = JSON.parse(parent.stdout) as { url: string; status: number };

  expect(parent.signal).toBe("SIGKILL");
  expect(status).toBe(404);
  await silenceOf(url);
});

test("a document that Prism cannot read is refused with Prism's own words", async () => {
  await expect(startPrism("no-such-document.json")).rejects.toThrow(/Prism ended with 1;.*no-such-document\.json/s);
});

/** Resolves once nothing accepts a connection there any more. */
async function silenceOf(url: string): Promise<void> {
  while (await isAnswering(url)) await setTimeout(20);
}

/** Whether anything accepts a connection there. */
function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
