import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Listening, runCommand, startCommand } from "../../package/run-command.ts";
import { runNode } from "../../package/run-node.ts";
import { withPeers } from "../../package/with-peers.ts";

const { folder: bare } = inject("installation");

const AJV = "npm install --save-dev ajv ajv-formats";

describe("without a peer", () => {
  test.each([
    ["check", ["check", "http://127.0.0.1:1"], AJV],
    ["proxy", ["proxy", "http://127.0.0.1:1", "--port", "0"], AJV],
    ["mock", ["mock", "--port", "0"], AJV],
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

describe("with only the peers of the check", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await withPeers(bare, "kit-ajv", ["ajv", "ajv-formats"]);
  });

  test("assertConforms accepts a valid response", async () => {
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
    folder = await withPeers(bare, "kit-all", ["ajv", "ajv-formats"]);
    mock = await startCommand(folder, ["mock", "--require-credentials"]);
  });
  afterAll(() => mock.terminate());

  test("relay-rest check ends with 1 when there are findings", async () => {
    const only = ["--only", "list-number-groups valid/example", "--json"];

    const { code, out } = await runCommand(folder, ["check", mock.url, ...only], { SIGNALWIRE_API_TOKEN: "another" });

    expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ summary: { ...ONE, failed: 1 } })]);
  });

  test("relay-rest check ends with 2 when it cannot run", async () => {
    const { code, out, err } = await runCommand(folder, ["check", mock.url, "--token-env", "NO_SUCH_VARIABLE"]);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("set the environment variable NO_SUCH_VARIABLE");
  });

  test("relay-rest mock ends with 0 when it is terminated", async () => {
    const own = await startCommand(folder, ["mock"]);

    expect(await own.terminate()).toBe(0);
  });
});

const ONE = { total: 1, passed: 0, failed: 0, skipped: 0 };
