import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { Window } from "happy-dom";
import { JSDOM } from "jsdom";
import { build } from "tsdown";
import { beforeAll, expect, test } from "vitest";
import type * as relayRest from "../../../src/index.ts";
import { ACME } from "../../support/acme.ts";

let script = "";

beforeAll(async () => {
  const outDir = "node_modules/.simulated-browsers";
  await build({
    config: false,
    tsconfig: false,
    entry: { client: "src/index.ts" },
    outDir,
    format: "iife",
    platform: "browser",
    outputOptions: { name: "relayRest" },
    dts: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    logLevel: "error",
  });
  script = readFileSync(join(outDir, "client.iife.js"), "utf8");
});

/** A fake `fetch` for a runtime without `Response`. */
const fetch = () => Promise.resolve({ status: 200, ok: true, headers: new Headers(), text: async () => '{"data":[]}' });

/** Loads the client as Jest does: all its globals are those of the window, with Node's `process`. */
function loadInto(window: { eval(code: string): unknown }, globals: object): typeof relayRest {
  Object.assign(window, { process }, globals);
  return window.eval(`${script}; relayRest`) as typeof relayRest;
}

const jsdomWindow = () => new JSDOM("", { runScripts: "outside-only", url: "http://localhost/" }).window;

test("a client works in jsdom, which has no fetch, Request and TextEncoder", async () => {
  const window = jsdomWindow();
  const { createRelayClient } = loadInto(window, { fetch });

  expect(window.navigator.userAgent).toMatch(/^Mozilla/);
  expect(await createRelayClient(ACME).GET("/queues")).toMatchObject({ ok: true, data: { data: [] } });
});

test("a call in jsdom without a fetch names the missing option", async () => {
  const { createRelayClient } = loadInto(jsdomWindow(), {});

  await expect(createRelayClient(ACME).GET("/queues")).rejects.toThrow("fetch is missing in this runtime; give one");
});

test("a client works in happy-dom with the fetch of happy-dom", async () => {
  const respond: RequestListener = (_, response) => void response.end('{"data":[]}');
  const server = createServer(respond).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const origin = `http://127.0.0.1:${Object(server.address()).port}`;
  const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true };
  const window = new Window({ url: origin, settings });
  const { createRelayClient } = loadInto(window, {});

  const result = await createRelayClient({ ...ACME, baseUrl: origin }).GET("/queues");

  expect(window.navigator.userAgent).toMatch(/^Mozilla/);
  expect(result).toMatchObject({ ok: true, data: { data: [] } });
  await window.happyDOM.close();
  server.close();
});
