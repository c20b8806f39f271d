import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";
import { sendTo } from "../support/kit/fetch-json.ts";
import { aTerminal, type Terminal } from "../support/kit/terminal.ts";
import { respondingWith } from "../support/kit/upstream.ts";
import { until } from "../support/until.ts";

/** Waits for the URL that a command prints when it listens. */
function listening(terminal: Terminal): Promise<string> {
  return until(() => /http:\/\/127\.0\.0\.1:\d+[\w/]*/.exec(terminal.out())?.[0]);
}

/** Parses the output of a command, one JSON value a line. */
function objects(terminal: Terminal): unknown[] {
  return terminal
    .out()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

const GROUP = {
  id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
  name: "Support",
  sticky_sender: true,
  phone_number_count: 0,
};

describe("relay-rest mock", () => {
  test("prints its URL and one line for each request, and the exit code is 0", async () => {
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0");
    const url = await listening(terminal);

    await sendTo(url, "POST /number_groups", { body: { name: "Support" } });
    await sendTo(url, "POST /number_groups", { body: {} });
    await sendTo(url, `GET /nothing?${"x".repeat(200)}`);
    terminal.stop();

    expect(await ended).toBe(0);
    expect(terminal.out()).toBe(
      [
        `relay-rest mock listens on ${url}`,
        `Try: curl --user project:token ${url}/number_groups`,
        "POST   200 /number_groups create-number-group",
        "POST   422 /number_groups create-number-group",
        '       request: request-schema has no "name"',
        `GET    404 /nothing?${"x".repeat(90)}… not in the contract`,
        "       request: unknown-operation the contract has no operation GET /nothing",
        "",
        "requests: 3, violations: 2",
        "",
      ].join("\n"),
    );
    await expect(sendTo(url, "GET /number_groups")).rejects.toThrow("fetch failed");
  });

  test("prints the same as JSON", async () => {
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0 --json --base-path /api --seed x");
    const url = await listening(terminal);

    await sendTo(url, "POST /number_groups", { body: {} });
    terminal.stop();
    await ended;

    expect(url).toMatch(/\/api$/);
    expect(objects(terminal)).toEqual([
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
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0 --contract generated/relay-rest.json");
    const url = await listening(terminal);

    terminal.stop();
    await ended;

    expect(terminal.out()).toBe(`relay-rest mock listens on ${url}\n\nrequests: 0, violations: 0\n`);
  });

  test("prints the code of an MFA request", async () => {
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0");
    const url = await listening(terminal);

    const { headers } = await sendTo(url, "POST /mfa/sms", { body: { to: "+15550100123" } });
    terminal.stop();
    await ended;

    expect(terminal.out()).toContain(`       note: sent the code ${String(headers.get("x-mock-code"))}\n`);
    expect(terminal.out()).toContain("\nrequests: 1, violations: 0\n");
  });

  test("--control keeps the last requests; --data, --empty, --cors and --host are passed on", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "relay-rest-")), "data.json");
    writeFileSync(file, JSON.stringify({ number_groups: [{ name: "Sales" }] }));
    const terminal = aTerminal({ env: { KEY: "PSK" } });
    const options = `--data ${file} --empty --cors --host 127.0.0.1 --signing-key-env KEY`;
    const ended = terminal.type(`mock --port 0 --control ${options}`);
    const url = await listening(terminal);

    const listed = await sendTo(url, "GET /number_groups");
    const requests = await sendTo(new URL(url).origin, "GET /_mock/requests");
    terminal.stop();
    await ended;

    expect(listed.body).toMatchObject({ data: [{ name: "Sales" }] });
    expect(listed.headers.get("access-control-allow-origin")).toBe("*");
    expect(requests.body).toMatchObject([{ operationId: "list-number-groups" }]);
  });

  test("--header-env names the credentials that the mock accepts", async () => {
    const terminal = aTerminal({ env: { API_AUTH: "Basic cDp0" } });
    const ended = terminal.type("mock --port 0 --header-env Authorization=API_AUTH");
    const url = await listening(terminal);
    const send = async (authorization: string) => (await fetch(`${url}/queues`, { headers: { authorization } })).status;

    const statuses = [await send("Basic cDp0"), await send("Basic eDp5")];
    terminal.stop();
    await ended;

    expect(statuses).toEqual([200, 401]);
  });

  test.each([
    ["a missing data file", "--data no-such.json", "--data: no-such.json is not a readable JSON file"],
    ["a missing signing key", "--signing-key-env NO_SUCH", "set the environment variable NO_SUCH"],
  ])("rejects %s", async (_, options, message) => {
    const terminal = aTerminal();

    expect(await terminal.type(`mock --port 0 ${options}`)).toBe(2);
    expect(terminal.err()).toContain(message);
  });

  test("--require-credentials accepts only one project and token", async () => {
    const terminal = aTerminal({ env: { STAGING: "PT-secret-token" } });
    const ended = terminal.type("mock --port 0 --require-credentials --project-id project --token-env STAGING");
    const url = await listening(terminal);

    const right = await sendTo(url, "GET /number_groups");
    const wrong = await sendTo(url, "GET /number_groups", { headers: { authorization: "Basic YTpi" } });
    terminal.stop();
    await ended;

    expect([right.status, wrong.status]).toEqual([200, 401]);
  });
});

describe("relay-rest proxy", () => {
  /** Runs the command for one request, and returns its exit code and output. */
  async function proxied(options: string, body: unknown, status = 200): Promise<{ code: number; terminal: Terminal }> {
    const server = await listenOnLoopback(createServer(respondingWith(body, status)));
    const terminal = aTerminal();
    const ended = terminal.type(`proxy ${server.origin} --port 0 ${options}`);
    await sendTo(await listening(terminal), "POST /number_groups", { body: { name: "Support" } });
    terminal.stop();
    const code = await ended;
    await server.close();
    return { code, terminal };
  }

  test("prints each request and response and the coverage, and the exit code is 0", async () => {
    const { code, terminal } = await proxied("", { ...GROUP, name: 7 });

    expect(code).toBe(0);
    expect(terminal.out()).toMatch(
      /^relay-rest proxy listens on http:\/\/127\.0\.0\.1:\d+\nPOST {3}200 \/number_groups create-number-group \d+ ms\n {7}response: schema \/name must be string\n\n1 violation; covered: 1 of \d+ operations, 1 of \d+ statuses, 5 of \d+ properties\n$/,
    );
  });

  test("prints notes, which are not violations", async () => {
    const { terminal } = await proxied(
      "",
      { errors: [{ code: "taken", detail: "Taken", status: "422", title: "No" }] },
      422,
    );

    expect(terminal.out()).toContain("       note: the response is a 422, although the schema allows the request\n");
    expect(terminal.out()).toContain("\n0 violations; covered:");
  });

  test("prints the same as JSON", async () => {
    const { terminal } = await proxied("--json", { ...GROUP, name: 7 });

    expect(objects(terminal)).toEqual([
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
    ["0 without a violation", GROUP, 0],
    ["1 with a violation", { ...GROUP, name: 7 }, 1],
  ])("with --fail-on-violation the exit code is %s", async (_, body, expected) => {
    const { code } = await proxied("--fail-on-violation", body);

    expect(code).toBe(expected);
  });

  test("prints a request without a response", async () => {
    const server = await listenOnLoopback(
      createServer((request) => {
        request.socket.destroy();
      }),
    );
    const terminal = aTerminal({ isTerminal: true });
    const ended = terminal.type(`proxy ${server.origin} --port 0`);

    await sendTo(await listening(terminal), "GET /number_groups").catch(() => undefined);
    terminal.stop();
    await ended;
    await server.close();

    expect(terminal.out()).toContain("\u001b[31m---\u001b[0m /number_groups");
    expect(terminal.out()).toContain("response: no-response there was no response: ECONNRESET");
  });

  test("ends immediately when it is stopped before it listens", async () => {
    const terminal = aTerminal();
    terminal.stop();

    expect(await terminal.type("proxy http://localhost:1 --port 0")).toBe(0);
  });
});
