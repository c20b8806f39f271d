import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Listening, runCommand, startCommand } from "./run-command.ts";
import { type Format, runNode } from "./run-node.ts";
import { withPeers } from "./with-peers.ts";

const { folder: bare } = inject("installation");

const FORMATS: readonly Format[] = ["module", "commonjs"];
const AJV = "npm install --save-dev ajv ajv-formats";
const ALL = "npm install --save-dev @stoplight/prism-http ajv ajv-formats";

describe("without a peer", () => {
  test.each(FORMATS)("a hostile server starts, and the rest says what to install, from a %s", async (format) => {
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
      checked: expect.stringContaining(AJV) as string,
      mocked: expect.stringContaining(ALL) as string,
    });
  });

  test.each([
    ["check", ["check", "http://127.0.0.1:1"], AJV],
    ["proxy", ["proxy", "http://127.0.0.1:1", "--port", "0"], AJV],
    ["mock", ["mock", "--port", "0"], ALL],
  ])("relay-rest %s names the command that installs it, and ends with 2", async (_, args, remedy) => {
    const { code, out, err } = await runCommand(bare, args);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(remedy);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("npx finds the command, and its help", async () => {
    const { stdout } = await promisify(execFile)("npx", ["--no-install", "relay-rest", "check", "--help"], {
      cwd: bare,
      shell: process.platform === "win32",
    });

    expect(stdout).toMatch(/^relay-rest check <base-url>/);
  });
});

describe("with the peers of the check alone", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await withPeers(bare, "kit-ajv", ["ajv", "ajv-formats"]);
  });

  test("the mock names what it needs besides", async () => {
    const { code, err } = await runCommand(folder, ["mock", "--port", "0"]);

    expect([code, err]).toEqual([2, expect.stringContaining("@stoplight/prism-http is not installed")]);
  });

  test.each(FORMATS)("a report is a page with its script, from a %s", async (format) => {
    const page = await runNode(
      folder,
      format,
      `const { checkConformance } = await load("signalwire-relay-rest/testing");
      const credentials = { projectId: "project", token: "PT-token" };
      const report = await checkConformance({ baseUrl: "http://127.0.0.1:1", credentials, dryRun: true });
      return report.toHTML();`,
    );

    expect(page).toMatch(/<script>.*addEventListener.*<\/script>\n<\/body>/s);
  });

  test("an answer is judged", async () => {
    const outcome = await runNode(
      folder,
      "module",
      `const { assertConforms } = await load("signalwire-relay-rest/testing");
      assertConforms("delete-number-group", { status: 204, headers: {}, body: undefined });
      return "it conforms";`,
    );

    expect(outcome).toBe("it conforms");
  });
});

describe("with all peers", () => {
  let folder: string;
  let mock: Listening;
  beforeAll(async () => {
    folder = await withPeers(bare, "kit-all", ["ajv", "ajv-formats", "@stoplight/prism-http"]);
    mock = await startCommand(folder, ["mock", "--require-credentials"]);
  });
  afterAll(() => mock.terminate());

  test.each(FORMATS)("a mock starts and answers the client, from a %s", async (format) => {
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

  test("relay-rest check ends with 0 when every case passes", async () => {
    const { code, out } = await runCommand(folder, ["check", mock.url, "--only", "create-number-group"]);

    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ cases: \d+ passed, 0 failed/)]);
  });

  test("relay-rest check ends with 1 when there are findings", async () => {
    const only = ["--only", "list-number-groups valid/example", "--json"];

    const { code, out } = await runCommand(folder, ["check", mock.url, ...only], { SIGNALWIRE_API_TOKEN: "another" });

    expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ summary: { ...ONE, failed: 1 } })]);
  });

  test("relay-rest check ends with 2 when it cannot run", async () => {
    const { code, out, err } = await runCommand(folder, ["check", mock.url, "--token-env", "NO_SUCH_VARIABLE"]);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("the environment variable NO_SUCH_VARIABLE is not set");
  });

  test("relay-rest proxy passes on to the mock, and both end with 0 when they are terminated", async () => {
    const own = await startCommand(folder, ["mock"]);
    const proxy = await startCommand(folder, ["proxy", own.url]);

    const { status } = await fetch(`${proxy.url}/number_groups`, {
      headers: { authorization: `Basic ${btoa("project:PT-token")}` },
    });

    expect([status, await proxy.terminate(), await own.terminate()]).toEqual([200, 0, 0]);
  });
});

const ONE = { total: 1, passed: 0, failed: 0, skipped: 0 };
