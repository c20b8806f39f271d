import { expect, test } from "vitest";
import { checkConformance } from "../../../src/testing/index.ts";
import { DEFECTS } from "../../support/defects/all.ts";
import { CREDENTIALS, type Rules } from "../../support/number-groups/rules.ts";
import { SCOPE } from "../../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../../support/number-groups/server.ts";
import { stopTimers } from "../../support/stop-timers.ts";

test("has no findings for a conforming server, and leaves no resources", async () => {
  const report = await check();

  expect(report.results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  expect(report.leftovers).toEqual([]);
});

test.each(DEFECTS)("$topic: finds a server that $name", async ({ foundBy, rules }) => {
  const [id = ""] = foundBy.split(": ");

  const { results } = await check(rules, [id]);

  const found = results.flatMap(({ id, violations }) => violations.map(({ rule }) => `${id}: ${rule}`));
  expect(found).toContain(foundBy);
});

test("covers more than sixty defects", () => {
  expect(DEFECTS.length).toBeGreaterThanOrEqual(60);
});

/**
 * Checks number groups and memberships on a server with changed rules. Requests time out only if the server is silent.
 */
async function check(rules: Partial<Rules> = {}, only: readonly string[] = SCOPE.only) {
  await using server = await startNumberGroupServer(rules, stopTimers());
  return await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, ...SCOPE, only });
}
