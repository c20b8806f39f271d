import { expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { resourceOfParameter } from "../../../src/testing/contract/router.ts";
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

test("a check with fixtures runs every case of the mock, except deletions of fixtures and codes that it cannot know", async () => {
  const { operations } = loadContract();
  const inPaths = operations.flatMap(({ path, parameters }) =>
    parameters.filter((it) => it.in === "path").map(({ name, example }) => [resourceOfParameter(path, name), example]),
  );
  const fixtures: Readonly<Record<string, unknown>> = Object.fromEntries(inPaths);
  // Every property has a value, so the check can put back what it overwrites.
  const shortCode = {
    id: fixtures["short_codes"],
    name: "Alerts",
    message_handler: "laml_webhooks",
    message_request_url: "https://example.com/message",
    message_request_method: "POST",
    message_fallback_url: "https://example.com/fallback",
    message_fallback_method: "POST",
    message_laml_application_id: "5b0e8c1d-7f36-4d92-a4e8-2c6f9d3b7a15",
    message_relay_context: "alerts",
  };
  await using mock = await startMockServer({ credentials: CREDENTIALS, data: { short_codes: [shortCode] } });
  const only = [...operations.map(({ operationId }) => operationId), "retrieve-sip-profile method/PATCH"];

  const report = await checkConformance({ baseUrl: mock.url, credentials: CREDENTIALS, only, fixtures });

  expect(failuresOf(report)).toEqual([]);
  expect(report.results.filter(({ outcome }) => outcome === "skip").map(({ id }) => id)).toEqual([
    "verify-mfa-token valid/example",
    "verify-mfa-token tolerance/unknown-property",
    "validate-verification-code valid/example",
    "validate-verification-code tolerance/unknown-property",
    "delete-number-assignment valid/example",
    "delete-call-recording valid/example",
    "delete-call-recording valid/gone",
  ]);
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
