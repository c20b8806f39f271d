import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { listenOnLoopback } from "../../../src/testing/shared/loopback-server.ts";
import { verifyWebhook } from "../../../src/webhooks.ts";
import { type FetchedResponse, sendTo } from "../../support/kit/fetch-json.ts";
import { STORE } from "../../support/kit/store.ts";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ control: true });
  return mock.close;
});

/** Sends a request to the control path. */
function control(line: string, body?: unknown, headers = {}): Promise<FetchedResponse> {
  return sendTo(`${new URL(mock.url).origin}/_mock`, line, { body, headers });
}

const list = () => sendTo(mock.url, "GET /number_groups");

describe("the control path", () => {
  test("lists the requests with their violations, without its own requests", async () => {
    await sendTo(mock.url, "POST /number_groups", { body: {} });

    const { status, body } = await control("GET /requests");

    expect(status).toBe(200);
    expect(body).toMatchObject([
      { method: "POST", path: "/number_groups", violations: [{ rule: "request-schema", message: 'has no "name"' }] },
    ]);
  });

  test("scripts responses", async () => {
    const scripted = { operationId: "list-number-groups", status: 503, headers: { "retry-after": "1" }, times: 2 };
    await control("POST /respond", scripted);

    const responses = [await list(), await list(), await list()];

    expect(responses.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(responses[0]?.headers.get("retry-after")).toBe("1");
  });

  test("chooses a hostile preset", async () => {
    await control("POST /fail", { operationId: "list-number-groups", step: "reset-before-headers" });

    await expect(list()).rejects.toThrow("fetch failed");
  });

  test("resets resources, requests, scripts and ids", async () => {
    const create = () => sendTo(mock.url, "POST /number_groups", { body: { name: "A" } });
    const before = await list();
    const created = await create();
    await control("POST /fail", { operationId: "list-number-groups", step: 500 });

    const { status } = await control("POST /reset", {});

    expect([status, mock.requests]).toEqual([200, []]);
    expect(await list()).toMatchObject({ status: 200, body: before.body });
    expect((await create()).body).toEqual(created.body);
  });

  test("delivers a webhook", async () => {
    const received: string[] = [];
    const server = await listenOnLoopback(
      createServer((request, response) => {
        received.push(String(request.url));
        response.writeHead(202).end();
      }),
    );

    const { body } = await control("POST /deliver", { webhook: "tenDlcStatusCallback", url: `${server.origin}/10dlc` });
    await server.close();

    expect([body, received]).toEqual([{ status: 202 }, ["/10dlc"]]);
  });

  const OK = { operationId: "list-queues", status: 200 };

  test.each([
    ["an unknown function", "POST /forget", {}, 404, "use GET /_mock/requests, or POST /_mock/ and respond, fail"],
    ["another method", "PUT /reset", {}, 404, "use GET"],
    ["an unknown operation", "POST /respond", { operationId: "list-number-group", status: 200 }, 422, "did you mean"],
    ["an impossible status", "POST /respond", { operationId: "list-queues", status: 99 }, 422, "from 200 to 599"],
    [
      "an unknown preset",
      "POST /fail",
      { operationId: "list-queues", step: "reset-befor-headers" },
      422,
      "did you mean",
    ],
    ["a step of null", "POST /fail", { operationId: "list-queues", step: null }, 422, "step must be the status"],
    [
      "times as text",
      "POST /fail",
      { operationId: "list-queues", step: 500, times: "2" },
      422,
      "times must be above 0",
    ],
    ["headers as text", "POST /respond", { ...OK, headers: "a" }, 422, "headers must be an object"],
    ["a number in a header", "POST /respond", { ...OK, headers: { "retry-after": 1 } }, 422, "a text in retry-after"],
    ["an impossible header", "POST /respond", { ...OK, headers: { "x-a": ["b", "c\n"] } }, 422, "Invalid character"],
    [
      "a payload as text",
      "POST /deliver",
      { webhook: "tenDlcStatusCallback", url: "http://127.0.0.1:1", payload: "a" },
      422,
      "payload must be an object",
    ],
    ["a body that is not an object", "POST /reset", [], 422, "must be a JSON object"],
    ["malformed JSON", "POST /reset", "{", 422, "must be a JSON object"],
  ])("rejects %s", async (_, line, body, status, detail) => {
    const response = await control(line, body);

    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ detail: expect.stringContaining(detail) as string });
  });

  test("rejects a body that a page of another origin could send", async () => {
    expect((await control("POST /reset", "{}", { "content-type": "text/plain" })).status).toBe(415);
  });

  test.each(["https://evil.example", "http://localhost.evil.example:4010", "null"])(
    "rejects a page of the origin %s, also with CORS",
    async (origin) => {
      await using open = await startMockServer({ control: true, cors: true });
      await sendTo(open.url, "GET /number_groups");

      const path = `${new URL(open.url).origin}/_mock`;
      const reset = await sendTo(path, "POST /reset", { body: {}, headers: { origin } });
      const requests = await sendTo(path, "GET /requests", { headers: { origin } });

      expect([reset.status, requests.status]).toEqual([403, 403]);
      expect(open.requests).toHaveLength(1);
    },
  );

  test.each(["http://localhost:5173", "http://127.0.0.1", "https://[::1]:3000"])(
    "allows a page of the origin %s",
    async (origin) => {
      expect((await control("POST /reset", {}, { origin })).status).toBe(200);
    },
  );

  test("does not exist without the option", async () => {
    await using closed = await startMockServer();

    expect((await sendTo(new URL(closed.url).origin, "GET /_mock/requests")).status).toBe(404);
  });
});

describe("a scripted response", () => {
  test("for an unknown operation is an error with the nearest name", () => {
    expect(() => {
      mock.respond("create-numbergroup", { status: 200 });
    }).toThrow('the contract has no operation "create-numbergroup"; did you mean "create-number-group"?');
  });

  test.each([99, 101, 600, 200.5, Number.NaN])("cannot have the status %d", (status) => {
    expect(() => {
      mock.respond("list-queues", { status });
    }).toThrow(`status must be the status of a response, from 200 to 599, got ${status}`);
    expect(() => {
      mock.fail("list-queues", status);
    }).toThrow("from 200 to 599");
  });

  const warning = (problem: string) => [
    `respond("create-number-group"): the contract does not allow this: ${problem}`,
    "KitWarning",
  ];

  test.each<[string, unknown, unknown[]]>([
    ["against the contract", {}, [warning('has no "errors"')]],
    ["of the contract", { errors: [{ detail: "Taken", status: "422", title: "Invalid", code: "taken" }] }, []],
    ["of text, which is invalid on purpose", "<html>", []],
  ])("with a body %s has these warnings", (_, body, warnings) => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);

    mock.respond("create-number-group", { status: 422, body });

    expect(warn.mock.calls).toEqual(warnings);
  });
});

describe("deliver", () => {
  /** Starts a receiver, delivers a webhook to it, and returns the verified payload. */
  async function delivered(options: { readonly signingKey?: string }, key: string, payload?: object): Promise<unknown> {
    await using own = await startMockServer(options);
    const events: Promise<unknown>[] = [];
    const server = await listenOnLoopback(
      createServer((request, response) => {
        const event = text(request).then((body) => {
          const signature = request.headers["x-signalwire-signature"];
          return verifyWebhook({ url: `${server.origin}/10dlc`, signature, body, signingKey: key });
        });
        events.push(event);
        response.end();
      }),
    );
    const { status } = await own.deliver("tenDlcStatusCallback", `${server.origin}/10dlc`, payload);
    await server.close();
    expect(status).toBe(200);
    return await events[0];
  }

  test("rejects a webhook of a contract without webhooks", async () => {
    await using own = await startMockServer({ contract: STORE });

    await expect(own.deliver("restocked", "http://127.0.0.1:1")).rejects.toThrow('no webhook "restocked"; it has none');
  });

  test.each([
    ["the contract's example, with the default key", {}, "mock-signing-key", {}, "number_assignment_activated"],
    ["given properties, with the given key", { signingKey: "PSK" }, "PSK", { event_type: "other" }, "other"],
  ])("sends and signs %s", async (_, options, key, payload, event_type) => {
    expect(await delivered(options, key, payload)).toMatchObject({ event_type });
  });

  test.each([
    [
      "an unknown webhook",
      "tenDlcStatus",
      "http://127.0.0.1:1",
      {},
      'no webhook "tenDlcStatus"; it has tenDlcStatusCallback',
    ],
    [
      "an invalid payload",
      "tenDlcStatusCallback",
      "http://127.0.0.1:1",
      { state: 7 },
      "does not allow the payload: /state",
    ],
    [
      "a payload without a required property",
      "tenDlcStatusCallback",
      "http://127.0.0.1:1",
      { state: undefined },
      'does not allow the payload: has no "state"',
    ],
    ["a URL without a scheme", "tenDlcStatusCallback", "localhost", {}, "url must be an http or https URL"],
    ["an incomplete URL", "tenDlcStatusCallback", "http://", {}, "url must be an http or https URL"],
    [
      "a blocked port",
      "tenDlcStatusCallback",
      "http://127.0.0.1:1/a?b",
      {},
      "could not be delivered to http://127.0.0.1:1/a: bad port",
    ],
    ["a URL that fetch rejects", "tenDlcStatusCallback", "http://user@127.0.0.1", {}, "includes credentials"],
  ])("rejects %s", async (_, webhook, url, payload, message) => {
    await expect(mock.deliver(webhook, url, payload)).rejects.toThrow(message);
  });
});
