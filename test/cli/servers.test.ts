import { writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";
import { sendTo } from "../support/kit/fetch-json.ts";
import { aTerminal, type Terminal } from "../support/kit/terminal.ts";
import { respondingWith } from "../support/kit/upstream.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { until } from "../support/until.ts";

/** Runs a command until it listens, then acts on its URL, and stops it. */
async function running<Value>(
  line: string,
  act: (url: string) => Promise<Value> | Value,
  terminal: Terminal = aTerminal(),
) {
  const ended = terminal.type(`${line} --port 0`);
  const url = await until(() => /http:\/\/127\.0\.0\.1:\d+[\w/]*/.exec(terminal.out())?.[0]);
  const value = await act(url);
  terminal.stop();
  return { code: await ended, out: terminal.out(), url, value };
}

/** Parses the output of a command, one JSON value a line. */
function objects(out: string): unknown[] {
  const lines = out.trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as unknown);
}

const GROUP = {
  id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
  name: "Support",
  sticky_sender: true,
  phone_number_count: 0,
};

describe("relay-rest mock", () => {
  test("prints its URL and one line for each request, and the exit code is 0", async () => {
    const { code, out, url } = await running("mock", async (it) => {
      await sendTo(it, "POST /number_groups", { body: { name: "Support" } });
      await sendTo(it, "POST /number_groups", { body: {} });
      await sendTo(it, `GET /nothing?${"x".repeat(200)}`);
    });

    expect(code).toBe(0);
    expect(out).toBe(
      [
        `relay-rest mock listens on ${url}`,
        `Try: curl --user project:token ${url}/number_groups`,
        "POST   200 /number_groups create-number-group",
        "POST   422 /number_groups create-number-group",
        '       request: request-schema: has no "name"',
        `GET    404 /nothing?${"x".repeat(90)}… not in the contract`,
        "       request: unknown-operation: the contract has no operation GET /nothing",
        "",
        "requests: 3, violations: 2",
        "",
      ].join("\n"),
    );
    await expect(sendTo(url, "GET /number_groups")).rejects.toThrow("fetch failed");
  });

  test("prints the same as JSON", async () => {
    const { out, url } = await running("mock --json --base-path /api --seed x", (it) =>
      sendTo(it, "POST /number_groups", { body: {} }),
    );

    expect(url).toMatch(/\/api$/);
    expect(objects(out)).toEqual([
      { event: "listening", url },
      {
        event: "request",
        method: "POST",
        path: "/number_groups",
        operationId: "create-number-group",
        status: 422,
        violations: [{ of: "request", rule: "request-schema", pointer: "", message: 'has no "name"' }],
        notes: [],
      },
      { event: "end", requests: 1, violations: 1 },
    ]);
  });

  test("serves another contract, without an example request", async () => {
    const { out, url } = await running("mock --contract generated/relay-rest.json", () => undefined);

    expect(out).toBe(`relay-rest mock listens on ${url}\n\nrequests: 0, violations: 0\n`);
  });

  test("prints the code of an MFA request", async () => {
    const { out, value } = await running("mock", (url) =>
      sendTo(url, "POST /mfa/sms", { body: { to: "+15550100123" } }),
    );

    expect(out).toContain(`       note: sent the code ${String(value.headers.get("x-mock-code"))}\n`);
    expect(out).toContain("\nrequests: 1, violations: 0\n");
  });

  test("--control keeps the last requests; --data, --empty, --cors and --host are passed on", async () => {
    const file = join(temporaryFolder(), "data.json");
    writeFileSync(file, JSON.stringify({ number_groups: [{ name: "Sales" }] }));
    const options = `--control --data ${file} --empty --cors --host 127.0.0.1 --signing-key-env KEY`;

    const { value } = await running(
      `mock ${options}`,
      async (url) => ({
        listed: await sendTo(url, "GET /number_groups"),
        requests: await sendTo(new URL(url).origin, "GET /_mock/requests"),
      }),
      aTerminal({ env: { KEY: "PSK" } }),
    );

    expect(value.listed.body).toMatchObject({ data: [{ name: "Sales" }] });
    expect(value.listed.headers.get("access-control-allow-origin")).toBe("*");
    expect(value.requests.body).toMatchObject([{ operationId: "list-number-groups" }]);
  });

  test.each([
    ["--header-env Authorization=AUTH", { AUTH: "Basic cDp0" }, "Basic cDp0"],
    [
      "--require-credentials --project-id project --token-env STAGING",
      { STAGING: "PT-secret-token" },
      `Basic ${btoa("project:PT-secret-token")}`,
    ],
  ])("%s makes the mock accept only those credentials", async (options, env, right) => {
    const { value } = await running(
      `mock ${options}`,
      async (url) => [
        (await sendTo(url, "GET /queues", { headers: { authorization: right } })).status,
        (await sendTo(url, "GET /queues", { headers: { authorization: "Basic YTpi" } })).status,
      ],
      aTerminal({ env }),
    );

    expect(value).toEqual([200, 401]);
  });

  test.each([
    ["a missing data file", "--data no-such.json", "--data: no-such.json is not a readable JSON file"],
    ["a missing signing key", "--signing-key-env NO_SUCH", "set the environment variable NO_SUCH"],
  ])("rejects %s", async (_, options, message) => {
    const terminal = aTerminal();

    expect(await terminal.type(`mock --port 0 ${options}`)).toBe(2);
    expect(terminal.err()).toContain(message);
  });
});

describe("relay-rest proxy", () => {
  /** Runs the command for one request, and returns its exit code and output. */
  async function proxied(options: string, listener: RequestListener, terminal?: Terminal) {
    const server = await listenOnLoopback(createServer(listener));
    const create = (url: string) =>
      sendTo(url, "POST /number_groups", { body: { name: "Support" } }).catch(() => undefined);
    const run = await running(`proxy ${server.origin} ${options}`, create, terminal);
    await server.close();
    return run;
  }

  const invalid = respondingWith({ ...GROUP, name: 7 });

  test("prints each request and response and the coverage, and the exit code is 0", async () => {
    const { code, out } = await proxied("", invalid);

    expect(code).toBe(0);
    expect(out).toMatch(
      /^relay-rest proxy listens on http:\/\/127\.0\.0\.1:\d+\nPOST {3}200 \/number_groups create-number-group \d+ ms\n {7}response: schema \/name: must be string\n\n1 violation; covered: 1 of \d+ operations, 1 of \d+ statuses, 5 of \d+ properties\n$/,
    );
  });

  test("prints notes, which are not violations", async () => {
    const errors = [{ code: "taken", detail: "Taken", status: "422", title: "No" }];

    const { out } = await proxied("", respondingWith({ errors }, 422));

    expect(out).toContain("       note: the response is a 422, although the schema allows the request\n");
    expect(out).toContain("\n0 violations; covered:");
  });

  test("prints the same as JSON", async () => {
    const { out } = await proxied("--json", invalid);

    expect(objects(out)).toEqual([
      { event: "listening", url: expect.stringMatching(/^http:/) as string },
      expect.objectContaining({
        event: "request",
        durationMs: expect.any(Number) as number,
        violations: [{ of: "response", rule: "schema", pointer: "/name", message: "must be string" }],
      }),
      {
        event: "end",
        violations: 1,
        coverage: expect.objectContaining({ properties: expect.any(Object) as object }) as object,
      },
    ]);
  });

  test.each([
    ["0 without a violation", respondingWith(GROUP), 0],
    ["1 with a violation", invalid, 1],
  ])("with --fail-on-violation the exit code is %s", async (_, listener, expected) => {
    expect((await proxied("--fail-on-violation", listener)).code).toBe(expected);
  });

  test("prints a request without a response", async () => {
    const { out } = await proxied("", ({ socket }) => socket.destroy(), aTerminal({ isTerminal: true }));

    expect(out).toContain("\u001b[31m---\u001b[0m /number_groups");
    expect(out).toContain("response: no-response: there was no response: ECONNRESET");
  });

  test("ends immediately when it is stopped before it listens", async () => {
    const terminal = aTerminal();
    terminal.stop();

    expect(await terminal.type("proxy http://localhost:1 --port 0")).toBe(0);
  });
});
