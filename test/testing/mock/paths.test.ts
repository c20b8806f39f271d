import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { startHostileServer, startMockServer, startValidatingProxy } from "../../../src/testing/index.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";

/** Sends a request whose target `fetch` would change, and returns the whole response as text. */
async function sendTarget(url: string, target: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`GET ${target} HTTP/1.1\r\nHost: a\r\nAuthorization: Basic cHI6UFQ=\r\nConnection: close\r\n\r\n`);
  return text(socket.setEncoding("latin1"));
}

describe("a path that cannot be decoded", () => {
  const UNDECODABLE = ["%", "%zz", "%FF", "a%2", "%ED%A0%80"];

  test.each(UNDECODABLE)("names no resource, so the mock sends the declared 404: %s", async (id) => {
    await using mock = await startMockServer();

    const { status, headers, body } = await sendTo(mock.url, `GET /number_groups/${id}`);

    expect([status, headers.get("content-type"), body]).toEqual([404, "application/json", { error: "Not Found" }]);
    expect(mock.requests).toMatchObject([
      { violations: [{ rule: "path-parameter", message: `the path is not percent-encoded: /number_groups/${id}` }] },
    ]);
  });

  test("is a 404 also where the parameter may be any text", async () => {
    await using mock = await startMockServer();

    expect(await sendTo(mock.url, "GET /lookup/phone_number/%zz")).toMatchObject({ status: 404 });
  });

  test.each(UNDECODABLE)("is unknown to every server outside of the contract's paths: /%s", async (name) => {
    await using mock = await startMockServer({ control: true });
    await using hostile = await startHostileServer({});
    await using proxy = await startValidatingProxy({ upstream: mock.url });

    const urls = [mock.url, proxy.url, hostile.url, new URL("/_mock", mock.url).href];
    const responses = await Promise.all(urls.map((url) => sendTo(url, `GET /${name}`)));

    expect(responses.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

test.each([
  ["http://other.example/api/relay/rest/number_groups?page_size=1", "HTTP/1.1 200 OK"],
  ["HTTP://other.example", "HTTP/1.1 404 Not Found"],
  ["*", "HTTP/1.1 404 Not Found"],
  ["//", "HTTP/1.1 404 Not Found"],
  ["/..", "HTTP/1.1 404 Not Found"],
  ["/api/relay/rest//number_groups", "HTTP/1.1 404 Not Found"],
  ["/api/relay/rest/../rest/number_groups", "HTTP/1.1 404 Not Found"],
  ["/api/relay/rest/number_groups/\0", "HTTP/1.1 400 Bad Request"],
  [`/${"a".repeat(15_000)}`, "HTTP/1.1 404 Not Found"],
  [`/${"a".repeat(17_000)}`, "HTTP/1.1 431 Request Header Fields Too Large"],
])("every server responds to an odd request target: %.50s", async (target, statusLine) => {
  await using mock = await startMockServer();
  await using hostile = await startHostileServer({});
  await using proxy = await startValidatingProxy({ upstream: mock.url });

  const responses = await Promise.all([mock, hostile, proxy].map(({ url }) => sendTarget(url, target)));

  expect(responses.map((response) => response.split("\r\n")[0])).toEqual([statusLine, statusLine, statusLine]);
});

test("a redirect leads to the path of a target in absolute form", async () => {
  await using hostile = await startHostileServer("redirect-307");

  const response = await sendTarget(hostile.url, "http://other.example/number_groups?a=1");

  expect(response).toContain(`location: ${hostile.elsewhere.url}/number_groups?a=1\r\n`);
});
