import { describe, expect, test } from "vitest";
import { checkConformance } from "../../src/testing/index.ts";
import { DEFECTS } from "../support/defects/all.ts";
import { CREDENTIALS, type Rules } from "../support/number-groups/rules.ts";
import { SCOPE } from "../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../support/number-groups/server.ts";

test("finds nothing wrong with a sound server, and leaves nothing on it", async () => {
  const report = await check();

  expect(report.results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  expect(report.leftovers).toEqual([]);
});

describe.each(Object.entries(DEFECTS))("%s: finds a server that", (_, defects) => {
  test.each(defects)("$name", async ({ foundBy, rules }) => {
    const [id = ""] = foundBy.split(": ");

    // A busy machine must not make a time-out of what is none.
    const { results } = await check(rules, [id], foundBy.endsWith("time-out") ? 250 : 5_000);

    const found = results.flatMap(({ id, violations }) => violations.map(({ rule }) => `${id}: ${rule}`));
    expect(found).toContain(foundBy);
  });
});

test("is held against more than sixty defects", () => {
  expect(Object.values(DEFECTS).flat().length).toBeGreaterThanOrEqual(60);
});

/** What the kit makes of number groups and memberships on a server with other rules. */
async function check(rules: Partial<Rules> = {}, only: readonly string[] = SCOPE.only, timeoutMs = 5_000) {
  await using server = await startNumberGroupServer(rules);
  return await checkConformance({
    baseUrl: server.baseUrl,
    credentials: CREDENTIALS,
    ...SCOPE,
    only,
    timeoutMs,
  });
}
