import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { readExamples, toJavaScript } from "./readme-examples.ts";
import { type Listening, startCommand } from "./run-command.ts";
import { withPeers } from "./with-peers.ts";

const guide = readFileSync(new URL("../../src/testing/README.md", import.meta.url), "utf8");
const [, chapter = ""] = guide.split("## Develop an app against the mock\n");
const [app, receiver] = readExamples(chapter.split("\n## ")[0] ?? "").map(({ code }) => toJavaScript(code));

/** Arguments of the `curl` commands of the chapter: a URL, and JSON to POST. */
const commands = Array.from(
  chapter.matchAll(/^curl (\S+)(?:(?: |\s*\\\n\s*)--json(?: |\s*\\\n\s*)'([^']*)')?$/gm),
  ([, url = "", json]) => ({ url, json }),
);

let folder: string;
let mock: Listening;
beforeAll(async () => {
  folder = await withPeers(inject("installation").folder, "walk-through", ["ajv", "ajv-formats"]);
  mock = await startCommand(folder, ["mock", "--empty", "--control"]);
});
afterAll(() => mock.terminate());

/** Replaces the ports of the guide, which may be in use. */
function withPorts(text: string, receiverPort: number): string {
  return text
    .replaceAll("http://127.0.0.1:4010", new URL(mock.url).origin)
    .replaceAll("127.0.0.1:3000", `127.0.0.1:${receiverPort}`);
}

/** Sends the request of a `curl` command. */
async function send({ url, json }: { readonly url: string; readonly json: string | undefined }, receiverPort: number) {
  const headers = { "content-type": "application/json" };
  const init = json === undefined ? {} : { method: "POST", headers, body: withPorts(json, receiverPort) };
  const response = await fetch(withPorts(url, receiverPort), init);
  return { status: response.status, body: await response.json() };
}

test("the app of the guide prints what the guide says, and another number when it runs again", async () => {
  await writeFile(join(folder, "app.mjs"), withPorts(String(app), 0));
  const run = () => promisify(execFile)(process.execPath, ["app.mjs"], { cwd: folder });
  const [, expected] = /^The program prints `([^`]+)`/m.exec(chapter) ?? [];

  const outputs = [(await run()).stdout, (await run()).stdout];

  expect(outputs[0]).toBe(`${expected}\n`);
  expect(outputs[1]).toMatch(/^\+1213\d{7} is in Sales, with 1 in total\n$/);
  expect(outputs[1]).not.toBe(outputs[0]);
});

test("the receiver of the guide prints the webhook that the guide delivers", async () => {
  const code = String(receiver)
    .replace("{ url,", '{ url: url.replace("3000", request.socket.localPort),')
    .replace('listen(3000, "127.0.0.1"', 'listen(0, "127.0.0.1", function () { console.log(this.address().port) }');
  await writeFile(join(folder, "receiver.mjs"), code);
  const child = spawn(process.execPath, ["receiver.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill());
  const lines = createInterface(child.stdout);
  const [port = 0] = (await once(lines, "line")).map(Number);
  const [deliver] = commands.filter(({ url }) => url.endsWith("/deliver"));

  const unsigned = await fetch(`http://127.0.0.1:${port}/10dlc`, { method: "POST" });
  const results = await Promise.all([once(lines, "line"), deliver && send(deliver, port)]);

  expect(unsigned.status).toBe(401);
  expect(results).toEqual([["number_assignment_activated completed"], { status: 200, body: { status: 204 } }]);
});

test("the control functions of the guide work", async () => {
  const others = commands.filter(({ url }) => !url.endsWith("/deliver"));

  await fetch(`${mock.url}/number_groups`, { headers: { authorization: `Basic ${btoa("project:token")}` } });
  const results = [];
  for (const command of others) results.push(await send(command, 0));

  expect(others.map(({ url }) => url.split("/").at(-1))).toEqual(["fail", "requests", "reset"]);
  expect(results).toEqual([
    { status: 200, body: {} },
    { status: 200, body: expect.arrayContaining([expect.objectContaining({ violations: [] })]) as unknown },
    { status: 200, body: {} },
  ]);
});
