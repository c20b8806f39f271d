import { connect, createServer } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { type HostilePresetName, startHostileServer } from "../../../src/testing/index.ts";
import { listenOnLoopback } from "../../../src/testing/shared/loopback-server.ts";
import { aDocument } from "../../support/kit/contract.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { KNOWN, STORE } from "../../support/kit/store.ts";
import { until } from "../../support/until.ts";

const statusesOf = async (url: string, ...lines: string[]): Promise<number[]> => {
  const statuses: number[] = [];
  for (const line of lines) statuses.push((await sendTo(url, line)).status);
  return statuses;
};

describe("for all requests", () => {
  test("a single step applies to each request", async () => {
    await using server = await startHostileServer(503);

    expect(await statusesOf(server.url, "GET /a", "POST /b")).toEqual([503, 503]);
  });

  test("several steps apply in order, and the last one repeats", async () => {
    await using server = await startHostileServer([503, 429, 200]);

    expect(await statusesOf(server.url, "GET /a", "GET /a", "GET /a", "GET /a")).toEqual([503, 429, 200, 200]);
  });

  test.each([204, 205, 304])("a %i has no body", async (status) => {
    await using server = await startHostileServer(status);

    const response = await sendTo(server.url, "GET /a");

    expect([response.status, response.body]).toEqual([status, undefined]);
  });

  test("a client that disconnects within its request gets no response", async () => {
    await using server = await startHostileServer(200);
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");

    socket.write("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12345");
    const request = await until(() => server.requests[0]);
    expect(server.openConnections).toBe(1);
    socket.destroy();
    await request.over;

    expect(request.body).toBe("");
  });

  test("an empty list of steps sends no response", async () => {
    await using server = await startHostileServer([]);

    const client = new AbortController();
    const response = fetch(server.url, { signal: client.signal });
    await until(() => server.requests[0]);
    client.abort(new Error("the client gave up"));

    await expect(response).rejects.toThrow("the client gave up");
  });

  test("a redirect leads to another port, which responds 200", async () => {
    await using server = await startHostileServer("redirect-307");

    const { status } = await sendTo(server.url, "GET /a?b=c");

    expect(status).toBe(200);
    expect(server.elsewhere.requests).toMatchObject([{ url: "/a?b=c" }]);
    expect(server.elsewhere.url).not.toBe(server.url);
  });
});

describe("by operation", () => {
  const start = (steps: Parameters<typeof startHostileServer>[0]) => startHostileServer(steps, { contract: STORE });

  test("each has its own steps, with and without the base path", async () => {
    await using server = await start({ "list-racks": [503, 200], "create-rack": 429 });

    const lines = ["GET /racks", "POST /v1/racks", "GET /v1/racks", "POST /racks"];

    expect(await statusesOf(server.url, ...lines)).toEqual([503, 429, 200, 429]);
  });

  test("a success has the body of its operation", async () => {
    await using server = await start({ "list-racks": "early-hints" });

    const { body } = await sendTo(server.url, "GET /racks?page_size=1");

    expect(body).toMatchObject({ data: [{ id: KNOWN.rack }] });
  });

  test("a success of an operation without a body has that of a number group", async () => {
    await using server = await start({ "delete-rack": "early-hints" });

    const { body } = await sendTo(server.url, `DELETE /racks/${KNOWN.rack}`);

    expect(body).toMatchObject({ name: "Support" });
  });

  test("another operation gets the contract's example", async () => {
    await using server = await start({ "create-rack": 503, "list-racks": undefined });

    const [list, removal] = [
      await sendTo(server.url, "GET /racks"),
      await sendTo(server.url, `DELETE /racks/${KNOWN.rack}`),
    ];

    expect([list.status, list.body]).toEqual([200, expect.objectContaining({ data: [expect.anything()] })]);
    expect([removal.status, removal.body]).toEqual([204, undefined]);
  });

  test("of several declared successes, the example is that of the lowest status", async () => {
    await using server = await startHostileServer({});

    const { status, body } = await sendTo(server.url, "POST /number_groups", { body: { name: "Support" } });

    expect([status, body]).toEqual([200, expect.objectContaining({ sticky_sender: true })]);
  });

  test("an unknown operation is a 404", async () => {
    await using server = await start({});

    expect(await statusesOf(server.url, "GET /nothing")).toEqual([404]);
  });

  test("an operation without an exact success status gets 200", async () => {
    const operation = (operationId: string, responses: object) => ({ get: { operationId, responses } });
    const contract = aDocument({
      paths: { "/range": operation("a", { "2XX": {}, 404: {} }), "/none": operation("b", { default: {} }) },
    });
    await using server = await startHostileServer({}, { contract });

    expect(await statusesOf(server.url, "GET /range", "GET /none")).toEqual([200, 200]);
  });

  test("steps for an unknown operation are rejected", async () => {
    await expect(start({ "list-rack": 503 })).rejects.toThrow(
      'has no operation "list-rack"; did you mean "list-racks"?',
    );
  });
});

describe("slow responses", () => {
  /** Sends a request and reads until the text of the response matches. */
  const readUntil = async (preset: HostilePresetName, pattern: RegExp): Promise<void> => {
    await using server = await startHostileServer(preset);
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write("GET /a HTTP/1.1\r\nHost: a\r\n\r\n");
    let text = "";
    for await (const chunk of socket) {
      text += String(chunk);
      if (pattern.test(text)) return;
    }
    throw new Error(`the connection ended after ${text}`);
  };

  test.each([
    ["drip", /"name":.*\r\n1\r\n0\r\n1\r\n0/s],
    ["drip-headers", /x-drip: 00/],
    ["slow-response", /^HTTP\/1.1 200 .*"phone_number_count":0}$/s],
    ["slow-headers", /^HTTP\/1.1 200 OK\r\ncontent-type: application\/json.*"phone_number_count":0}$/s],
  ] as const)("%s sends its bytes one after the other", async (preset, pattern) => {
    await expect(readUntil(preset, pattern)).resolves.toBeUndefined();
  });
});

describe("the address", () => {
  test("a port in use is a clear error", async () => {
    const taken = await listenOnLoopback(createServer());

    await expect(startHostileServer(200, { port: taken.port })).rejects.toThrow(`port ${taken.port} is in use`);
    await taken.close();
  });

  test.each([
    ["::1", "http://[::1]:"],
    ["::", "http://127.0.0.1:"],
  ])("the origin of a server on the IPv6 address %s is %s", async (host, expected) => {
    const server = createServer();
    // A machine may have no IPv6.
    const listen = server.listen.bind(server);
    vi.spyOn(server, "listen").mockImplementation(() => listen(0, "127.0.0.1"));

    const { origin, close } = await listenOnLoopback(server, 0, host);
    await close();

    expect(origin.startsWith(expected)).toBe(true);
  });

  test("a server that listens already cannot listen again", async () => {
    const server = createServer();
    const { close } = await listenOnLoopback(server);

    await expect(listenOnLoopback(server, 1)).rejects.toThrow(
      "cannot listen on port 1 of 127.0.0.1: ERR_SERVER_ALREADY_LISTEN",
    );
    await close();
  });

  test.each([-1, 1.5, 65_536, Number.NaN])("%d is an invalid port", async (port) => {
    await expect(startHostileServer(200, { port })).rejects.toThrow(
      `the port must be a whole number from 0 to 65535, got ${port}`,
    );
  });
});

test("a server with acceptAfterMs responds after that time", async () => {
  await using server = await startHostileServer(204, { acceptAfterMs: 1 });

  expect((await fetch(server.url)).status).toBe(204);
});

test("a server responds while a test uses fake timers", async () => {
  await using server = await startHostileServer(204);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });

  expect((await fetch(server.url)).status).toBe(204);
});
