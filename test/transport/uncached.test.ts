import { expect, test, vi } from "vitest";
import { createRelayClient, type RelayFetch } from "../../src/index.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { succeeding } from "../support/fetches.ts";

/** A `fetch` with a data cache. Like that of Next.js 14, it caches each method unless `cache` forbids it. */
function cachingFetch(network: RelayFetch): RelayFetch {
  const stored = new Map<string, Response>();
  return async (url, init) => {
    if (init.cache === "no-store") return network(url, init);
    const key = `${init.method} ${url} ${init.body ?? ""}`;
    // The fake of the test resolves to a Response.
    const response = stored.get(key) ?? ((await network(url, init)) as Response);
    stored.set(key, response);
    return response.clone();
  };
}

test("a fetch with a data cache sends each POST", async () => {
  const network = vi.fn(succeeding);
  const relay = clientOn(cachingFetch(network));

  await relay.POST("/number_groups", SUPPORT);
  await relay.POST("/number_groups", SUPPORT);

  expect(network).toHaveBeenCalledTimes(2);
});

test.each([
  ["an old workerd, whose Request has no cache", vi.fn()],
  ["a runtime without Request", undefined],
])("sends no cache option in %s", async (_, request) => {
  vi.stubGlobal("Request", request);
  const fetch = vi.fn<RelayFetch>((_url, init) => {
    return "cache" in init
      ? Promise.reject(new TypeError("The 'cache' field on 'RequestInitializerDict' is not implemented."))
      : Promise.resolve(Response.json({ id: "1" }));
  });

  const result = await createRelayClient({ ...ACME, fetch }).POST("/number_groups", SUPPORT);

  expect(result.ok).toBe(true);
});
