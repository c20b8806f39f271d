import { describe, expect as expectNow, test, vi } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName } from "../../src/testing/hostile/hostile-presets.ts";
import { type ProxiedExchange, startHostileServer, startValidatingProxy } from "../../src/testing/index.ts";
import { deferred } from "../support/deferred.ts";

// Made of the table's own keys.
const NAMES = Object.keys(HOSTILE_PRESETS) as HostilePresetName[];

/** Slow or unusual, and a good answer in the end. */
const GOOD: readonly HostilePresetName[] = ["early-hints", "until-close", "slow-answer", "slow-headers"];

/** When the client gives up, from the arrival of its request on: some presets never end. */
const PATIENCE_MS = 300;

/** What a proxy before a server makes of the answer to one good request. */
async function exchangeWith(preset: HostilePresetName): Promise<ProxiedExchange> {
  await using server = await startHostileServer(preset);
  const { promise, resolve } = deferred<ProxiedExchange>();
  await using proxy = await startValidatingProxy({ upstream: server.url, onExchange: resolve });
  const patience = new AbortController();
  const answered = fetch(`${proxy.url}/number_groups`, {
    method: "POST",
    body: '{ "name": "Support" }',
    headers: { "content-type": "application/json", authorization: "Basic cHJvamVjdDp0b2tlbg==" },
    redirect: "manual",
    signal: patience.signal,
  })
    .then((response) => response.text())
    .catch(() => "broken");
  await vi.waitFor(() => {
    expectNow(server.requests).toHaveLength(1);
  }, 4_000);
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE_MS);
  await answered;
  clearTimeout(timer);
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
