import { expect, test } from "vitest";
import { checkConformance } from "../../../src/testing/index.ts";
import { DEFECTS } from "../../support/defects/all.ts";
import { CREDENTIALS } from "../../support/number-groups/rules.ts";
import { SCOPE } from "../../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../../support/number-groups/server.ts";
import { stopTimers } from "../../support/stop-timers.ts";

test.each(DEFECTS)("$topic: a check of everything finds a server that $name", async ({ foundBy, rules }) => {
  await using server = await startNumberGroupServer(rules, stopTimers());

  // When a server falls silent, every pending request times out, so only one may be pending.
  const { results } = await checkConformance({
    baseUrl: server.baseUrl,
    credentials: CREDENTIALS,
    concurrency: 1,
    ...SCOPE,
  });

  const found = results.flatMap(({ id, violations }) => violations.map(({ rule }) => `${id}: ${rule}`));
  expect(found).toContain(foundBy);
});
