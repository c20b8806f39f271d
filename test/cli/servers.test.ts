import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";
import { ask } from "../support/kit/fetch-json.ts";
import { aTerminal, type Terminal } from "../support/kit/terminal.ts";
import { answering } from "../support/kit/upstream.ts";
import { until } from "../support/until.ts";

/** Where a command says that it listens, once it does. */
function listening(terminal: Terminal): Promise<string> {
  return until(() => /http:\/\/127\.0\.0\.1:\d+[\w/]*/.exec(terminal.out())?.[0]);
}

/** What a command printed as JSON, a line each. */
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
  test("tells where it is, one line for each request, and ends with 0", async () => {
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0");
    const url = await listening(terminal);

    await ask(url, "POST /number_groups", { body: { name: "Support" } });
    await ask(url, "POST /number_groups", { body: {} });
    await ask(url, `GET /nothing?${"x".repeat(200)}`);
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
      ].join("\n"),
    );
    await expect(ask(url, "GET /number_groups")).rejects.toThrow("fetch failed");
  });

  test("tells the same as JSON", async () => {
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0 --json --base-path /api --seed x");
    const url = await listening(terminal);

    await ask(url, "POST /number_groups", { body: {} });
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
    ]);
  });

  test("serves another contract, and has no advice on that", async () => {
    const terminal = aTerminal();
    const ended = terminal.type("mock --port 0 --contract generated/relay-rest.json");
    const url = await listening(terminal);

    terminal.stop();
    await ended;

    expect(terminal.out()).toBe(`relay-rest mock listens on ${url}\n`);
  });

  test("lets one project and token in only, when told to", async () => {
    const terminal = aTerminal({ env: { STAGING: "PT-secret-token" } });
    const ended = terminal.type("mock --port 0 --require-credentials --project-id project --token-env STAGING");
    const url = await listening(terminal);

    const right = await ask(url, "GET /number_groups");
    const wrong = await ask(url, "GET /number_groups", { headers: { authorization: "Basic YTpi" } });
    terminal.stop();
    await ended;

    expect([right.status, wrong.status]).toEqual([200, 401]);
  });
});

describe("relay-rest proxy", () => {
  /** What the command printed and ended with, when one request went through it. */
  async function proxied(options: string, body: unknown, status = 200): Promise<{ code: number; terminal: Terminal }> {
    const server = await listenOnLoopback(createServer(answering(body, status)));
    const terminal = aTerminal();
    const ended = terminal.type(`proxy ${server.origin} --port 0 ${options}`);
    await ask(await listening(terminal), "POST /number_groups", { body: { name: "Support" } });
    terminal.stop();
    const code = await ended;
    await server.close();
    return { code, terminal };
  }

  test("tells of each request and answer, and of what was seen, and ends with 0", async () => {
    const { code, terminal } = await proxied("", { ...GROUP, name: 7 });

    expect(code).toBe(0);
    expect(terminal.out()).toMatch(
      /^relay-rest proxy listens on http:\/\/127\.0\.0\.1:\d+\nPOST {3}200 \/number_groups create-number-group \d+ ms\n {7}answer: schema \/name must be string\n\n1 violation; seen: 1 of \d+ operations, 1 of \d+ statuses, 5 of \d+ properties\n$/,
    );
  });

  test("tells of notes, and of no violation", async () => {
    const { terminal } = await proxied(
      "",
      { errors: [{ code: "taken", detail: "Taken", status: "422", title: "No" }] },
      422,
    );

    expect(terminal.out()).toContain("       note: answered 422, though the schema allows the request\n");
    expect(terminal.out()).toContain("\n0 violations; seen:");
  });

  test("tells the same as JSON", async () => {
    const { terminal } = await proxied("--json", { ...GROUP, name: 7 });

    expect(objects(terminal)).toEqual([
      { event: "listening", url: expect.stringMatching(/^http:/) as string },
      expect.objectContaining({
        event: "request",
        durationMs: expect.any(Number) as number,
        violations: [{ of: "answer", rule: "schema", pointer: "/name", message: "must be string" }],
      }),
      {
        event: "end",
        violations: 1,
        coverage: expect.objectContaining({ properties: expect.any(Object) as object }) as object,
      },
    ]);
  });

  test.each([
    ["0 when nothing was wrong", GROUP, 0],
    ["1 when something was", { ...GROUP, name: 7 }, 1],
  ])("with --fail-on-violation it ends with %s", async (_, body, expected) => {
    const { code } = await proxied("--fail-on-violation", body);

    expect(code).toBe(expected);
  });

  test("tells of an answer that there was not", async () => {
    const server = await listenOnLoopback(
      createServer((request) => {
        request.socket.destroy();
      }),
    );
    const terminal = aTerminal({ isTerminal: true });
    const ended = terminal.type(`proxy ${server.origin} --port 0`);

    await ask(await listening(terminal), "GET /number_groups").catch(() => undefined);
    terminal.stop();
    await ended;
    await server.close();

    expect(terminal.out()).toContain("\u001b[31m---\u001b[0m /number_groups");
    expect(terminal.out()).toContain("answer: no-response there was no answer: ECONNRESET");
  });

  test("ends at once when it was stopped before it listened", async () => {
    const terminal = aTerminal();
    terminal.stop();

    expect(await terminal.type("proxy http://localhost:1 --port 0")).toBe(0);
  });
});
