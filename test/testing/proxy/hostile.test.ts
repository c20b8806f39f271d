import { describe, test } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName } from "../../../src/testing/hostile/presets/index.ts";
import { type ProxiedExchange, startHostileServer, startValidatingProxy } from "../../../src/testing/index.ts";
import { deferred } from "../../support/deferred.ts";

// Made of the table's own keys.
const NAMES = Object.keys(HOSTILE_PRESETS) as HostilePresetName[];

/** Slow or unusual, and a good answer in the end. */
const GOOD: readonly HostilePresetName[] = ["early-hints", "until-close", "slow-answer", "slow-headers"];

/** Never end the head: the client gives up once the server has its request. */
const HEADLESS: readonly HostilePresetName[] = ["silence", "drip-headers"];

/** Never end the body: the client gives up once it has the head. */
const ENDLESS: readonly HostilePresetName[] = [
  "stall-after-headers",
  "stall-mid-body",
  "stall-after-error-headers",
  "stall-after-retry-after",
  "drip",
];

/** What a proxy before a server makes of the answer to one good request. */
async function exchangeWith(name: HostilePresetName): Promise<ProxiedExchange> {
  const client = new AbortController();
  await using server = await startHostileServer((exchange) => {
    HOSTILE_PRESETS[name](exchange);
    if (HEADLESS.includes(name)) client.abort();
  });
  const { promise, resolve } = deferred<ProxiedExchange>();
  await using proxy = await startValidatingProxy({ upstream: server.url, onExchange: resolve });
  await fetch(`${proxy.url}/number_groups`, {
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

describe.concurrent("a proxy before a hostile server", () => {
  test.for(NAMES.filter((name) => !GOOD.includes(name)))("flags %s", async (name, { expect }) => {
    const { request, violations } = await exchangeWith(name);

    expect(request.violations).toEqual([]);
    expect(violations).not.toEqual([]);
  });

  test.for(GOOD)("finds nothing wrong with %s", async (name, { expect }) => {
    const { status, violations } = await exchangeWith(name);

    expect([status, violations]).toEqual([200, []]);
  });
});
