import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { startMockServer } from "../../../src/testing/index.ts";
import { listenOnLoopback } from "../../../src/testing/shared/loopback-server.ts";
import { DOCUMENTS, type Example, readExamples, toJavaScript } from "../../package/readme-examples.ts";
import { type Format, runNode } from "../../package/run-node.ts";
import { withPeers } from "../../package/with-peers.ts";
import { startProxy } from "../../support/proxy.ts";
import { TLS } from "../../support/tls.ts";

const examples = DOCUMENTS.flatMap((name) =>
  readExamples(readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8")),
);

let folder: string;
beforeAll(async () => {
  folder = await withPeers(inject("installation").folder, "undici", ["undici"]);
});

test.each<Format>(["module", "commonjs"])("a %s calls through the installed undici", async (format) => {
  await using mock = await startMockServer();

  const status = await runNode(
    folder,
    format,
    `const { createRelayClient } = await load("signalwire-relay-rest");
    const { undiciFetch } = await load("signalwire-relay-rest/undici");
    const options = { baseUrl: "${mock.url}", projectId: "project", token: "PT-token" };
    return (await createRelayClient({ ...options, fetch: undiciFetch() }).GET("/number_groups")).status;`,
  );

  expect([status, mock.requests.length]).toEqual([200, 1]);
});

describe("an example with undici runs unchanged", () => {
  const withText = (text: string) => examples.find(({ code }) => code.includes(text));
  beforeAll(() => {
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
    const server = createServer({ ...TLS, ca: TLS.cert, requestCert: true }, (request, response) => {
      names.push((request.socket as TLSSocket).getPeerCertificate().subject.CN);
      response.writeHead(401).end("{}");
    });
    const { port, close } = await listenOnLoopback(server);
    onTestFinished(close);

    const stdout = await run(withText("client-key.pem"), { SIGNALWIRE_SPACE: `https://localhost:${port}` });

    expect([stdout, new Set(names)]).toEqual(["401\n", new Set(["localhost"])]);
  });

  async function run(example: Example | undefined, env: NodeJS.ProcessEnv): Promise<string> {
    const file = `line-${example?.line ?? 0}.mjs`;
    writeFileSync(join(folder, file), toJavaScript(example?.code ?? ""));
    const credentials = { SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" };
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      cwd: folder,
      // The machine may have a proxy.
      env: { PATH: process.env["PATH"], SYSTEMROOT: process.env["SYSTEMROOT"], ...credentials, ...env },
    });
    return stdout;
  }
});
