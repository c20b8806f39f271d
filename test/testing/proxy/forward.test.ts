import { request as sendHttp } from "node:http";
import { text } from "node:stream/consumers";
import { setImmediate as soon } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { startValidatingProxy } from "../../../src/testing/index.ts";
import { closedPort } from "../../support/closed-port.ts";
import { deferred } from "../../support/deferred.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { proxied, respondingWith } from "../../support/kit/upstream.ts";

describe("a request is forwarded", () => {
  test("with its method, path, headers and bytes, for the host of the upstream", async () => {
    const seen = vi.fn();
    await using pair = await proxied((request, response) => {
      void text(request).then((body) => {
        seen(request.method, request.url, request.rawHeaders, body);
        response.end();
      });
    });

    await sendTo(pair.proxy.url, "PUT /racks/ø?a=1&a=2", { body: "{ not JSON ", headers: { "X-Odd-Case": "kept" } });

    const [method, url, rawHeaders, body] = seen.mock.lastCall as [string, string, string[], string];
    expect([method, url, body]).toEqual(["PUT", "/v1/racks/%C3%B8?a=1&a=2", "{ not JSON "]);
    expect(rawHeaders).toEqual(expect.arrayContaining(["X-Odd-Case", "kept"]));
    expect(rawHeaders.slice(0, 2)).toEqual(["Host", new URL(pair.server.origin).host]);
    expect(rawHeaders.filter((name) => name.toLowerCase() === "host")).toHaveLength(1);
  });
});

describe("a response is forwarded", () => {
  test("with its status, reason, headers in their order and case, and trailers", async () => {
    await using pair = await proxied((_, response) => {
      response.sendDate = false;
      response.writeHead(299, "Rather Good", ["X-One", "1", "Set-Cookie", "a", "Set-Cookie", "b", "Trailer", "X-End"]);
      response.addTrailers({ "X-End": "yes" });
      response.end("whatever \u0000");
    });

    const response = await readRaw(`${pair.proxy.url}/racks`);

    expect([response.status, response.reason, response.body]).toEqual([299, "Rather Good", "whatever \u0000"]);
    expect(response.rawHeaders.slice(0, 8)).toEqual([
      "X-One",
      "1",
      "Set-Cookie",
      "a",
      "Set-Cookie",
      "b",
      "Trailer",
      "X-End",
    ]);
    expect(response.rawHeaders).not.toContain("Date");
    expect(response.trailers).toEqual({ "x-end": "yes" });
  });

  test("as it arrives", async () => {
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

  test("and breaks off at the same position", async () => {
    await using pair = await proxied((_, response) => {
      response.writeHead(200, { "content-length": 10 }).write("12345");
      void soon().then(() => response.destroy());
    });

    const response = await fetch(`${pair.proxy.url}/racks`);

    await expect(response.text()).rejects.toThrow();
  });
});

describe("without a response", () => {
  test("a server that does not listen is a 502 with the reason", async () => {
    const upstream = await closedPort();
    await using proxy = await startValidatingProxy({ upstream });

    const { status, body } = await sendTo(proxy.url, "GET /number_groups");

    expect([status, body]).toEqual([502, `relay-rest proxy: ${upstream} cannot be reached: ECONNREFUSED\n`]);
    expect(proxy.violations).toMatchObject([{ of: "response", rule: "no-response", status: undefined }]);
  });

  test("a server without TLS is a 502 too", async () => {
    await using pair = await proxied(respondingWith({}));
    await using proxy = await startValidatingProxy({ upstream: pair.server.origin.replace("http:", "https:") });

    const { status } = await sendTo(proxy.url, "GET /number_groups");

    expect(status).toBe(502);
  });

  test.each([
    ["text that is not a URL", "nonsense", 'upstream must be an http or https URL, got "nonsense"'],
    ["another protocol", "ftp://a:b@x", 'upstream must be an http or https URL, got "ftp://[redacted]@x"'],
    ["user info", "http://a:b@localhost", "upstream must not contain user info, a query or a fragment"],
    ["a query", "http://localhost/?a=1", "upstream must not contain user info, a query or a fragment"],
  ])("%s is rejected", async (_, upstream, message) => {
    await expect(startValidatingProxy({ upstream })).rejects.toThrow(new TypeError(message));
  });
});

interface RawResponse {
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly trailers: object;
  readonly body: string;
}

/** Reads the parts of a response that `fetch` does not expose. */
function readRaw(url: string): Promise<RawResponse> {
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
