import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Listening, runCommand, startCommand } from "./run-command.ts";
import { type Format, runNode } from "./run-node.ts";
import { linked, withPeers } from "./with-peers.ts";

const { folder: bare } = inject("installation");

const FORMATS: readonly Format[] = ["module", "commonjs"];

describe("without a peer", () => {
  test.each(FORMATS)(
    "a hostile server starts, and other functions name the missing packages, from a %s",
    async (format) => {
      const outcome = await runNode(
        bare,
        format,
        `const kit = await load("signalwire-relay-rest/testing");
      const server = await kit.startHostileServer({ "list-number-groups": 503 });
      const { status } = await fetch(server.url + "/number_groups");
      await server.close();
      const credentials = { projectId: "project", token: "PT-token" };
      const checked = await kit.checkConformance({ baseUrl: server.url, credentials }).catch(String);
      const mocked = await kit.startMockServer().catch(String);
      return { status, checked, mocked };`,
      );

      expect(outcome).toEqual({
        status: 503,
        checked: expect.stringContaining("npm install --save-dev ajv ajv-formats") as string,
        mocked: expect.stringContaining("npm install --save-dev ajv ajv-formats") as string,
      });
    },
  );
});

test.each(FORMATS)("in a linked install, the package finds the peers of the project, from a %s", async (format) => {
  const folder = await withPeers(bare, `kit-linked-${format}`, ["ajv", "ajv-formats", "undici"]);
  await linked(folder);

  const outcome = await runNode(
    folder,
    format,
    `const { assertConforms } = await load("signalwire-relay-rest/testing");
    const { undiciFetch } = await load("signalwire-relay-rest/undici");
    const names = [typeof undiciFetch()];
    try { assertConforms("list-queues", { status: 200, headers: {}, body: {} }); } catch (error) { names.push(error.name); }
    return names;`,
  );

  expect(outcome).toEqual(["function", "Error"]);
});

describe("with all peers", () => {
  let folder: string;
  let mock: Listening;
  beforeAll(async () => {
    folder = await withPeers(bare, "kit", ["ajv", "ajv-formats"]);
    mock = await startCommand(folder, ["mock", "--require-credentials"]);
  });
  afterAll(() => mock.terminate());

  test.each(FORMATS)("a mock starts and responds to the client, from a %s", async (format) => {
    const outcome = await runNode(
      folder,
      format,
      `const { createRelayClient } = await load("signalwire-relay-rest");
      const { startMockServer } = await load("signalwire-relay-rest/testing");
      const mock = await startMockServer();
      const relay = createRelayClient({ baseUrl: mock.url, projectId: "project", token: "PT-token" });
      const { ok, data } = await relay.POST("/number_groups", { body: { name: "Support" } });
      await mock.close();
      return { ok, name: data.name, violations: mock.requests.map(({ violations }) => violations) };`,
    );

    expect(outcome).toEqual({ ok: true, name: "Support", violations: [[]] });
  });

  test.each(FORMATS)("a report is an HTML page with its script, from a %s", async (format) => {
    const page = await runNode(
      folder,
      format,
      `const { checkConformance } = await load("signalwire-relay-rest/testing");
      const credentials = { projectId: "project", token: "PT-token" };
      const options = { baseUrl: "http://127.0.0.1:1", credentials, dryRun: true, only: ["create-number-group"] };
      const report = await checkConformance(options);
      return report.toHtml();`,
    );

    expect(page).toMatch(/<script>.*addEventListener.*<\/script>\n<\/body>/s);
  });

  test("relay-rest check exits with 0 when every case passes", async () => {
    const { code, out } = await runCommand(folder, ["check", mock.url, "--only", "create-number-group"]);

    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ cases: \d+ passed, 0 failed/m)]);
  });

  test("relay-rest proxy forwards to the mock, and exits with 0 when it is terminated", async () => {
    const proxy = await startCommand(folder, ["proxy", mock.url]);

    const { status } = await fetch(`${proxy.url}/number_groups`, {
      headers: { authorization: `Basic ${btoa("project:PT-secret-token")}` },
    });

    expect([status, await proxy.terminate()]).toEqual([200, 0]);
  });
});
