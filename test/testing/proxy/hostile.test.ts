import { describe, test } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName } from "../../../src/testing/hostile/presets.ts";
import { type ProxiedExchange, startHostileServer, startValidatingProxy } from "../../../src/testing/index.ts";
import { deferred } from "../../support/deferred.ts";

// The names are the keys of the table.
const NAMES = Object.keys(HOSTILE_PRESETS) as HostilePresetName[];

/** Presets that send a slow or unusual, but valid response. */
const GOOD: readonly HostilePresetName[] = ["early-hints", "until-close", "slow-response", "slow-headers"];

/** Presets that never complete the headers. The client aborts once the server has received its request. */
const HEADLESS: readonly HostilePresetName[] = ["silence", "drip-headers"];

/** Presets that never complete the body. The client aborts once it has the headers. */
const ENDLESS: readonly HostilePresetName[] = [
  "stall-after-headers",
  "stall-mid-body",
  "stall-after-error-headers",
  "stall-after-retry-after",
  "drip",
];

/** Sends one valid request through a proxy to a hostile server, and returns the evaluated exchange. */
async function exchangeWith(name: HostilePresetName): Promise<ProxiedExchange> {
  const client = new AbortController();
  await using server = await startHostileServer((exchange) => {
    HOSTILE_PRESETS[name](exchange);
    if (HEADLESS.includes(name)) client.abort();
  });
  const { promise, resolve } = deferred<ProxiedExchange>();
  await using proxy = await startValidatingProxy({ upstream: server.url, onExchange: resolve });
  // The test waits for the record only: fetch in Node 20 never settles when a body is not gzip as declared.
  void fetch(`${proxy.url}/number_groups`, {
    method: "POST",
    body: '{ "name": "Support" }',
    headers: { "content-type": "application/json", authorization: "Basic cHJvamVjdDp0b2tlbg==" },
    redirect: "manual",
    signal: client.signal,
  })
    .then((response) => {
      if (ENDLESS.includes(name)) client.abort();
      return response.text();
    })
    .catch(() => "broken");
  return await promise;
}

describe.concurrent("a proxy in front of a hostile server", () => {
  test.for(NAMES.filter((name) => !GOOD.includes(name)))("reports %s", async (name, { expect }) => {
    const { request, violations } = await exchangeWith(name);

    expect(request.violations).toEqual([]);
    expect(violations).not.toEqual([]);
  });

  test.for(GOOD)("reports no violation for %s", async (name, { expect }) => {
    const { status, violations } = await exchangeWith(name);

    expect([status, violations]).toEqual([200, []]);
  });
});
