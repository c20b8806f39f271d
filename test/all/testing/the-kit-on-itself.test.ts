import { expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { checkConformance, startMockServer, startValidatingProxy } from "../../../src/testing/index.ts";
import { CREDENTIALS } from "../../support/number-groups/rules.ts";
import { SCOPE } from "../../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../../support/number-groups/server.ts";

const failuresOf = ({ results }: Awaited<ReturnType<typeof checkConformance>>) =>
  results.filter(({ outcome }) => outcome === "fail").map(({ id, violations }) => [id, violations]);

test("a check of the mock has no findings", async () => {
  await using mock = await startMockServer({ credentials: CREDENTIALS });

  const report = await checkConformance({ baseUrl: mock.url, credentials: CREDENTIALS });

  expect(failuresOf(report)).toEqual([]);
  expect(report.leftovers).toEqual([]);
});

test("a check of the mock has no findings when all its operations are named", async () => {
  await using mock = await startMockServer({ credentials: CREDENTIALS });
  const only = loadContract().operations.map(({ operationId }) => operationId);

  const report = await checkConformance({ baseUrl: mock.url, credentials: CREDENTIALS, only });

  expect(failuresOf(report)).toEqual([]);
  // The mock cannot create short codes or recordings, and no check knows the codes that the API sends to people.
  expect(report.summary.skipped).toBeLessThan(report.summary.total / 20);
});

test("a proxy finds no invalid responses of a conforming server in a whole check, and does not change its results", async () => {
  await using server = await startNumberGroupServer();
  await using proxy = await startValidatingProxy({ upstream: server.baseUrl });

  const report = await checkConformance({ baseUrl: proxy.url, credentials: CREDENTIALS, ...SCOPE });

  expect(report.results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  expect(proxy.exchanges.length).toBeGreaterThan(report.results.length);
  expect(proxy.violations.filter((violation) => violation.of === "response")).toEqual([]);
});

test("a proxy finds no violations in the valid requests of a check", async () => {
  await using server = await startNumberGroupServer();
  await using proxy = await startValidatingProxy({ upstream: server.baseUrl });

  const only = SCOPE.only.map((operations) => `${operations} valid/*`);
  const { summary } = await checkConformance({ ...SCOPE, baseUrl: proxy.url, credentials: CREDENTIALS, only });

  expect(summary.passed).toBeGreaterThan(0);
  expect(proxy.violations).toEqual([]);
});
