import { request as sendHttp } from "node:http";
import { text } from "node:stream/consumers";
import { setImmediate as soon } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { startValidatingProxy } from "../../../src/testing/index.ts";
import { closedPort } from "../../support/closed-port.ts";
import { deferred } from "../../support/deferred.ts";
import { ask } from "../../support/kit/fetch-json.ts";
import { answering, proxied } from "../../support/kit/upstream.ts";

describe("a request goes through", () => {
  test("with its method, path, headers and bytes, for the host of the upstream", async () => {
    const seen = vi.fn();
    await using pair = await proxied((request, response) => {
      void text(request).then((body) => {
        seen(request.method, request.url, request.rawHeaders, body);
        response.end();
      });
    });

    await ask(pair.proxy.url, "PUT /racks/ø?a=1&a=2", { body: "{ not JSON ", headers: { "X-Odd-Case": "kept" } });

    const [method, url, rawHeaders, body] = seen.mock.lastCall as [string, string, string[], string];
    expect([method, url, body]).toEqual(["PUT", "/v1/racks/%C3%B8?a=1&a=2", "{ not JSON "]);
    expect(rawHeaders).toEqual(expect.arrayContaining(["X-Odd-Case", "kept"]));
    expect(rawHeaders.slice(0, 2)).toEqual(["Host", new URL(pair.server.origin).host]);
    expect(rawHeaders.filter((name) => name.toLowerCase() === "host")).toHaveLength(1);
  });
});

describe("an answer comes back", () => {
  test("with its status, reason, headers in their order and case, and trailers", async () => {
    await using pair = await proxied((_, response) => {
      response.sendDate = false;
      response.writeHead(299, "Rather Good", ["X-One", "1", "Set-Cookie", "a", "Set-Cookie", "b", "Trailer", "X-End"]);
      response.addTrailers({ "X-End": "yes" });
      response.end("whatever \u0000");
    });

    const answer = await raw(`${pair.proxy.url}/racks`);

    expect([answer.status, answer.reason, answer.body]).toEqual([299, "Rather Good", "whatever \u0000"]);
    expect(answer.rawHeaders.slice(0, 8)).toEqual([
      "X-One",
      "1",
      "Set-Cookie",
      "a",
      "Set-Cookie",
      "b",
      "Trailer",
      "X-End",
    ]);
    expect(answer.rawHeaders).not.toContain("Date");
    expect(answer.trailers).toEqual({ "x-end": "yes" });
  });

  test("while it arrives", async () => {
    const { promise: hasArrived, resolve: arrive } = deferred<undefined>();
    await using pair = await proxied((_, response) => {
      response.write("first ");
      void hasArrived.then(() => response.end("second"));
    });

    const response = await fetch(`${pair.proxy.url}/racks`);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = await reader.read();
    arrive(undefined);
    const second = await reader.read();

    expect([first, second].map(({ value }) => new TextDecoder().decode(value))).toEqual(["first ", "second"]);
  });

  test("broken off where it broke off", async () => {
    await using pair = await proxied((_, response) => {
      response.writeHead(200, { "content-length": 10 }).write("12345");
      void soon().then(() => response.destroy());
    });

    const response = await fetch(`${pair.proxy.url}/racks`);

    await expect(response.text()).rejects.toThrow();
  });
});

describe("where nothing answers", () => {
  test("a server that does not listen is a 502 that says so", async () => {
    const upstream = await closedPort();
    await using proxy = await startValidatingProxy({ upstream });

    const { status, body } = await ask(proxy.url, "GET /number_groups");

    expect([status, body]).toEqual([502, `relay-rest proxy: ${upstream} cannot be reached: ECONNREFUSED\n`]);
    expect(proxy.violations).toMatchObject([{ of: "answer", rule: "no-response", status: undefined }]);
  });

  test("a server that speaks no TLS is one, too", async () => {
    await using pair = await proxied(answering({}));
    await using proxy = await startValidatingProxy({ upstream: pair.server.origin.replace("http:", "https:") });

    const { status } = await ask(proxy.url, "GET /number_groups");

    expect(status).toBe(502);
  });

  test.each([
    ["what is no URL", "nonsense", 'upstream must be an http or https URL, got "nonsense"'],
    ["another protocol", "ftp://a:b@x", 'upstream must be an http or https URL, got "ftp://[redacted]@x"'],
    ["user info", "http://a:b@localhost", "upstream must not contain user info, a query or a fragment"],
    ["a query", "http://localhost/?a=1", "upstream must not contain user info, a query or a fragment"],
  ])("%s is refused", async (_, upstream, message) => {
    await expect(startValidatingProxy({ upstream })).rejects.toThrow(new TypeError(message));
  });
});

interface RawAnswer {
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly trailers: object;
  readonly body: string;
}

/** An answer as it came, which `fetch` does not show. */
function raw(url: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = sendHttp(url, (response) => {
      const { statusCode: status, statusMessage: reason, rawHeaders, trailers } = response;
      text(response).then((body) => {
        resolve({ status, reason, rawHeaders, trailers, body });
      }, reject);
    });
    request.once("error", reject).end();
  });
}
