import { describe, test } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName } from "../../src/testing/hostile/hostile-presets.ts";
import { type ProxiedExchange, startHostileServer, startValidatingProxy } from "../../src/testing/index.ts";
import { deferred } from "../support/deferred.ts";

// Made of the table's own keys.
const NAMES = Object.keys(HOSTILE_PRESETS) as HostilePresetName[];

/** Slow or unusual, and a good answer in the end. */
const GOOD: readonly HostilePresetName[] = ["early-hints", "until-close", "slow-answer", "slow-headers"];

/** When the client gives up: some presets never end. */
const PATIENCE_MS = 300;

/** What a proxy before a server makes of the answer to one good request. */
async function exchangeWith(preset: HostilePresetName): Promise<ProxiedExchange> {
  await using server = await startHostileServer(preset);
  const { promise, resolve } = deferred<ProxiedExchange>();
  await using proxy = await startValidatingProxy({ upstream: server.url, onExchange: resolve });
  await fetch(`${proxy.url}/number_groups`, {
    method: "POST",
    body: '{ "name": "Support" }',
    headers: { "content-type": "application/json", authorization: "Basic cHJvamVjdDp0b2tlbg==" },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
    .then((response) => response.text())
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
