import { describe, expect, test } from "vitest";
import { type CheckOptions, checkConformance } from "../../../src/testing/index.ts";
import { operationOf } from "../../support/defects/defect.ts";
import { json } from "../../support/number-groups/messages.ts";
import { CREDENTIALS, type Rules } from "../../support/number-groups/rules.ts";
import { SCOPE } from "../../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../../support/number-groups/server.ts";

/** Checks a server that has only the given operations, and responds to the others with one status. */
async function checkServerWith(operations: readonly string[], options: Partial<CheckOptions> = {}, status = 404) {
  const before: Rules["before"] = (request) =>
    operations.includes(operationOf(request)) ? undefined : json(status, { error: "Not Found" });
  await using server = await startNumberGroupServer({ before });
  const report = await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, ...SCOPE, ...options });
  return { ...report, failed: report.results.filter(({ outcome }) => outcome === "fail") };
}

describe("a server with one operation", () => {
  test.each([404, 405, 501])("passes the check of that operation if all others respond with %i", async (status) => {
    const { failed, results } = await checkServerWith(["create"], { only: ["create-number-group"] }, status);

    expect(failed).toEqual([]);
    expect(results.find(({ id }) => id.endsWith("echo/stored"))).toMatchObject({
      outcome: "skip",
      reason: "needs retrieve-number-group, which is not selected",
    });
  });

  test("has one finding for each missing operation", async () => {
    const { failed } = await checkServerWith(["create"]);

    expect(failed.map(({ operationId }) => operationId)).toEqual(
      SCOPE.only.filter((operationId) => operationId !== "create-number-group"),
    );
    expect(new Set(failed.flatMap(({ violations }) => violations.map(({ message }) => message)))).toEqual(
      new Set(["every request got 404, 405 or 501: the server does not have this operation"]),
    );
  });

  test("has the cases that depend on a missing operation skipped, if that has its own finding", async () => {
    const only = ["create-number-group", "retrieve-number-group"];
    const { failed, results } = await checkServerWith(["retrieve"], { only });

    expect(failed.map(({ operationId }) => operationId)).toEqual(["create-number-group"]);
    expect(results.map(({ reason }) => reason)).toContain("needs create-number-group, which the server does not have");
  });

  test.each([404, 405, 501])(
    "gets one finding if it responds with %i to a creation that the cases need",
    async (status) => {
      const { failed } = await checkServerWith(["retrieve", "list"], { only: ["retrieve-number-group"] }, status);

      expect(failed.map(({ violations }) => violations)).toEqual([
        [{ rule: "set-up", message: `the case needs create-number-group, which responded with ${status}` }],
      ]);
    },
  );
});

test("a group that vanishes before its membership is created is a finding", async () => {
  const finish: Rules["finish"] = (response, request, store) => {
    if (operationOf(request) === "create" && response.status === 201) {
      for (const { id } of store.groups()) store.removeGroup(String(id));
    }
    return response;
  };
  await using server = await startNumberGroupServer({ finish });

  const { results } = await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, ...SCOPE });

  const failed = results.filter(({ outcome }) => outcome === "fail");
  expect(failed.map(({ operationId }) => operationId)).toContain("create-number-group-membership");
});

test("a membership that cannot be retrieved is a finding, although its list depends on a group", async () => {
  const before: Rules["before"] = ({ method, path }) =>
    method === "GET" && /number_group_memberships\/[^/]+$/.test(path) ? json(500, {}) : undefined;
  await using server = await startNumberGroupServer({ before });

  const { results } = await checkConformance({
    baseUrl: server.baseUrl,
    credentials: CREDENTIALS,
    ...SCOPE,
    only: ["create-number-group-membership echo/stored", "retrieve-number-group-membership valid/*"],
  });

  expect(results.map(({ outcome }) => outcome)).toContain("fail");
});

test("a retrieval that is not selected and fails is not a finding of the creation", async () => {
  const before: Rules["before"] = (request) => (operationOf(request) === "retrieve" ? json(500, {}) : undefined);
  await using server = await startNumberGroupServer({ before });
  const check = async (only: readonly string[]) => {
    const { results } = await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, only });
    return results.find(({ id }) => id === "create-number-group echo/stored")?.outcome;
  };

  expect(await check(["create-number-group"])).toBe("skip");
  expect(await check(["create-number-group", "retrieve-number-group"])).toBe("fail");
});

describe("a creation that fails when the check needs its resource", () => {
  /** Checks a server whose creations fail after a number of them. */
  async function checkWithCreations(allowed: number, only: readonly string[], status = 500) {
    let creations = 0;
    const before: Rules["before"] = (request) => {
      creations += operationOf(request) === "create" ? 1 : 0;
      return operationOf(request) === "create" && creations > allowed ? json(status, {}) : undefined;
    };
    await using server = await startNumberGroupServer({ before });
    return await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, only, concurrency: 1 });
  }

  test("is one finding", async () => {
    const { results } = await checkWithCreations(0, ["retrieve-number-group valid/*", "delete-number-group valid/*"]);

    expect(results.filter(({ outcome }) => outcome === "fail").map(({ violations }) => violations)).toEqual([
      [{ rule: "set-up", message: "the case needs create-number-group, which responded with 500" }],
    ]);
  });

  test("is one finding after a 404 too, if another creation proves that the operation exists", async () => {
    const only = ["create-number-group valid/example", "retrieve-number-group valid/*", "delete-number-group valid/*"];

    const { results } = await checkWithCreations(1, only, 404);

    const found = results.flatMap((it) => (it.outcome === "fail" ? it.violations : []));
    expect(found.filter(({ rule }) => rule === "set-up")).toEqual([
      { rule: "set-up", message: "the case needs create-number-group, which responded with 404" },
    ]);
  });

  test.each([1, 2])("causes no comparison with another item after %i", async (allowed) => {
    const { results } = await checkWithCreations(allowed, ["update-number-group echo/stored"]);

    expect(results.flatMap((it) => (it.outcome === "fail" ? it.violations : []))).toEqual([]);
  });
});
