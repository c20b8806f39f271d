import { beforeAll, describe, expect, test } from "vitest";
import { checkConformance, startMockServer, startValidatingProxy } from "../../../src/testing/index.ts";
import { largeContract } from "../../support/kit/large-contract.ts";

const TARGET = { baseUrl: "http://127.0.0.1:1", credentials: { projectId: "project", token: "token" } };

describe("with a contract of a thousand operations", () => {
  let contract: object;
  beforeAll(() => {
    contract = largeContract();
  });

  test.each<[string, () => Promise<unknown>]>([
    ["the mock", async () => (await startMockServer({ contract })).close()],
    ["the proxy", async () => (await startValidatingProxy({ upstream: TARGET.baseUrl, contract })).close()],
    [
      "a check of one operation",
      () => checkConformance({ ...TARGET, contract, only: ["v3-list-queues"], dryRun: true }),
    ],
  ])("%s starts within 2 s of CPU", async (_, start) => {
    const before = process.cpuUsage();

    await start();

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });
});
