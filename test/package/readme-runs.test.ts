import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { promisify } from "node:util";
import ts from "typescript";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { startMockServer } from "../../src/testing/index.ts";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";
import { startProxy } from "../support/proxy.ts";
import { TLS } from "../support/tls.ts";
import { type Example, readExamples } from "./readme-examples.ts";
import { withPeers } from "./with-peers.ts";

const root = new URL("../../", import.meta.url);
const examples = readExamples(readFileSync(new URL("README.md", root), "utf8"));
const [first] = examples;

test("the first example of the README runs unchanged, with the mock as its Space", async () => {
  await using mock = await startMockServer();
  const { folder } = inject("installation");
  const example = toJavaScript(first?.code ?? "");
  // Sends the requests for the example's Space to the mock.
  const space = "https://acme.signalwire.com/api/relay/rest";
  const reroute = `const { fetch } = globalThis;
    globalThis.fetch = (url, init) => fetch(url.replace("${space}", "${mock.url}"), init);`;
  writeFileSync(join(folder, "reroute.mjs"), reroute);
  writeFileSync(join(folder, "example.mjs"), example);

  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--import=./reroute.mjs", "example.mjs"], {
    cwd: folder,
    env: { ...process.env, SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" },
  });

  expect(stdout).toMatch(/^created [\da-f-]{36}\n$/);
  expect(stderr).toBe("");
});

describe("an example under 'On Node, at scale' runs unchanged", () => {
  const withText = (text: string) => examples.find(({ code }) => code.includes(text));
  let folder: string;
  beforeAll(async () => {
    folder = await withPeers(inject("installation").folder, "readme-undici", ["undici"]);
    for (const [file, text] of [
      ["ca.pem", TLS.cert],
      ["client.pem", TLS.cert],
      ["client-key.pem", TLS.key],
    ] as const) {
      writeFileSync(join(folder, file), text);
    }
  });

  test("with a pool", async () => {
    await using mock = await startMockServer();

    const stdout = await run(withText("connections: 20"), { SIGNALWIRE_SPACE: new URL(mock.url).origin });

    expect([stdout, mock.requests.length]).toEqual(["200\n", 1]);
  });

  test("with a proxy", async () => {
    await using mock = await startMockServer();
    const proxy = await startProxy();
    const example = withText("new EnvHttpProxyAgent");
    const env = { SIGNALWIRE_SPACE: new URL(mock.url).origin, HTTP_PROXY: proxy.url };

    const proxied = await run(example, env);
    const direct = await run(example, { ...env, NO_PROXY: "127.0.0.1" });

    expect([proxied, direct]).toEqual(["200\n", "200\n"]);
    expect(proxy.targets).toEqual([new URL(mock.url).host]);
  });

  test("with a client certificate", async () => {
    const names: unknown[] = [];
    const server = createHttpsServer({ ...TLS, ca: TLS.cert, requestCert: true }, (request, response) => {
      names.push((request.socket as TLSSocket).getPeerCertificate().subject.CN);
      response.writeHead(500).end("{}");
    });
    const { port, close } = await listenOnLoopback(server);
    onTestFinished(close);

    const stdout = await run(withText("client-key.pem"), { SIGNALWIRE_SPACE: `https://localhost:${port}` });

    expect([stdout, new Set(names)]).toEqual(["500\n", new Set(["localhost"])]);
  });

  async function run(example: Example | undefined, env: NodeJS.ProcessEnv): Promise<string> {
    const file = `line-${example?.line ?? 0}.mjs`;
    writeFileSync(join(folder, file), toJavaScript(example?.code ?? ""));
    const credentials = { SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" };
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...credentials, ...env },
    });
    return stdout;
  }
});

function toJavaScript(code: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}
