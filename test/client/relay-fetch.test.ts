import createClient from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import type { paths } from "../../generated/schema.ts";
import { createRelayFetch, type OnAttempt, type RelayFetch } from "../../src/index.ts";
import { ACME } from "../support/acme.ts";
import { connectionRefused, inTurn, neverSettling, respondingWith, succeeding } from "../support/fetches.ts";

const CREDENTIALS = "Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=";

function stockOn(fetch: RelayFetch) {
  const relayFetch = createRelayFetch({ ...ACME, fetch, retry: { baseDelayMs: 1 } });
  return createClient<paths>({ baseUrl: relayFetch.baseUrl, fetch: relayFetch });
}

describe("stock openapi-fetch", () => {
  test("sends a signed request, with the headers of the client", async () => {
    const fetch = vi.fn(succeeding);

    const { data } = await stockOn(fetch).POST("/number_groups", { body: { name: "Support" } });

    expect(data?.id).toBe("1");
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      "https://acme.example/api/number_groups",
      expect.objectContaining({ method: "POST", body: '{"name":"Support"}' }),
    );
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({
      accept: "application/json",
      authorization: CREDENTIALS,
      "content-type": "application/json",
      "user-agent": expect.stringContaining("signalwire-relay-rest/") as unknown,
    });
  });

  test("is retried by the rules of the client", async () => {
    const fetch = inTurn(respondingWith(429), respondingWith(500, {}, '{"error":"Internal Server Error"}'));

    const { response, error } = await stockOn(fetch).POST("/queues", { body: { name: "Support" } });

    expect([response.status, error]).toEqual([500, { error: "Internal Server Error" }]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("rejects with an error of the client, without credentials", async () => {
    const call = stockOn(connectionRefused).GET("/phone_numbers/search", { params: { query: { areacode: "213" } } });

    await expect(call).rejects.toMatchObject({
      kind: "network",
      operationId: "search-available-phone-numbers",
      path: "/phone_numbers/search",
      url: "https://acme.example/api/phone_numbers/search",
      delivery: "not-sent",
      attempts: 3,
    });
  });
});

test("keeps the headers of the request", async () => {
  const fetch = vi.fn(succeeding);

  await createRelayFetch({ ...ACME, fetch })("https://acme.example/api/queues/1", {
    headers: { accept: "text/plain" },
  });

  expect(fetch.mock.calls[0]?.[1].headers["accept"]).toBe("text/plain");
});

test("rejects with the reason of the request's signal", async () => {
  const controller = new AbortController();
  const call = createRelayFetch({ ...ACME, fetch: neverSettling })("https://acme.example/api/queues", controller);
  controller.abort(new RangeError("enough"));

  await expect(call).rejects.toThrow(new RangeError("enough"));
});

test.each([
  ["https://elsewhere.example/api/queues", {}, "fetch must be called with a URL of https://acme.example/api"],
  ["https://acme.example/api/nothing", {}, /^GET \/nothing is not an operation of the contract; nearest: /],
  [
    "https://acme.example/api/queues",
    { method: "DELETE" },
    /^DELETE \/queues is not an operation of the contract; nearest: GET, POST \/queues,/,
  ],
  ["https://acme.example/api/queues", { headers: { te: "x" } }, "headers must not contain te, which fetch sets itself"],
])("rejects a request that the client would not send: %s %j", async (url, init, message) => {
  const fetch = vi.fn(succeeding);

  await expect(createRelayFetch({ ...ACME, fetch })(url, init)).rejects.toThrow(message);
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ["/recordings/r-1.mp3", "/recordings/{id}.mp3"],
  ["/recordings/r-1xmp3", "/recordings/{id}"],
  ["/queues/q-1/members/next", "/queues/{queue_id}/members/next"],
  ["/queues/q-1/members/m-1", "/queues/{queue_id}/members/{id}"],
])("reports %s as the most specific path of the contract, %s", async (path, template) => {
  const onAttempt = vi.fn<OnAttempt>();

  await createRelayFetch({ ...ACME, fetch: succeeding, onAttempt })(ACME.baseUrl + path);

  expect(onAttempt.mock.calls[0]?.[0].path).toBe(template);
});

test("reads its options from the environment, as the client does", () => {
  vi.stubEnv("SIGNALWIRE_SPACE", "acme");
  vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project");
  vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-secret-token");

  expect(createRelayFetch().baseUrl).toBe("https://acme.signalwire.com/api/relay/rest");
});
