import { describe, expect, test } from "vitest";
import type { Case, Expectation } from "../../../../src/testing/conformance/cases/case.ts";
import { evaluateConduct } from "../../../../src/testing/conformance/run/evaluate.ts";
import { checkConformance } from "../../../../src/testing/index.ts";
import { operationOf } from "../../../support/defects/defect.ts";
import { aContract } from "../../../support/kit/contract.ts";
import type { ApiRequest, ApiResponse } from "../../../support/number-groups/messages.ts";
import { CREDENTIALS } from "../../../support/number-groups/rules.ts";
import { startNumberGroupServer } from "../../../support/number-groups/server.ts";
import { stopTimers } from "../../../support/stop-timers.ts";

/** Returns the rules that a status violates, for an expectation and the declared statuses. */
function rulesOf(expectation: Expectation, status: number, declared = [200, 401, 404, 422]) {
  const responses = Object.fromEntries(declared.map((it) => [it, {}]));
  const { operations } = aContract({ paths: { "/a": { get: { operationId: "it", responses } } } });
  const request = { method: "PATCH" } as Case["request"];
  const it = { id: "", class: "valid", operation: operations[0], request, expectation } as Case;
  return evaluateConduct(it, status).map(({ rule }) => rule);
}

describe("an expected success", () => {
  test.each<[number, string[], number[]?]>([
    [200, []],
    [204, []],
    [422, ["not-accepted"]],
    [302, ["not-accepted"]],
    [302, [], [302, 401]],
    [500, ["server-error"]],
    [500, ["server-error"], [302, 401]],
  ])("evaluates %i", (status, rules, declared) => {
    expect(rulesOf({ kind: "accepted" }, status, declared)).toEqual(rules);
  });
});

describe("an expected rejection", () => {
  test.each<[number, string[], number?, number[]?]>([
    [422, []],
    [404, []],
    [200, ["not-rejected"]],
    [302, ["not-rejected"]],
    [401, ["not-accepted"]],
    [403, ["not-accepted"]],
    [500, ["server-error"]],
    [404, [], 404],
    [422, ["not-rejected"], 404],
    [200, ["not-rejected"], 404],
    [422, [], 404, [200, 422]],
  ])("evaluates %i", (status, rules, due, declared) => {
    const expectation: Expectation = due === undefined ? { kind: "rejected" } : { kind: "rejected", status: due };

    expect(rulesOf(expectation, status, declared)).toEqual(rules);
  });
});

test.each([
  [401, []],
  [200, ["not-authenticated"]],
  [404, ["not-authenticated"]],
])("an expected 401: evaluates %i", (status, rules) => {
  expect(rulesOf({ kind: "unauthorized" }, status)).toEqual(rules);
});

test.each([
  [404, []],
  [405, []],
  [501, []],
  [302, []],
  [200, ["undeclared-method"]],
  [500, ["server-error"]],
])("an undeclared method: evaluates %i", (status, rules) => {
  expect(rulesOf({ kind: "not-accepted" }, status)).toEqual(rules);
});

describe("a stored resource", () => {
  /** Returns the violations when a group is created and retrieved, with changed responses of one operation. */
  async function violationsOf(operation: string, change: (response: ApiResponse) => ApiResponse) {
    const finish = (response: ApiResponse, request: ApiRequest) =>
      operationOf(request) === operation && response.status < 300 ? change(response) : response;
    await using server = await startNumberGroupServer({ finish }, stopTimers());
    const { results } = await checkConformance({
      baseUrl: server.baseUrl,
      credentials: CREDENTIALS,
      only: ["create-number-group echo/stored"],
      timeoutMs: 500,
    });
    return results[0]?.violations;
  }

  test("sends no retrieval without an id, which another violation reports", async () => {
    const violations = await violationsOf("create", (response) => ({
      ...response,
      body: { ...(response.body as object), id: null },
    }));

    expect(violations).toEqual([{ rule: "schema", pointer: "/id", message: "must be string" }]);
  });

  test("reports a failed retrieval", async () => {
    const violations = await violationsOf("retrieve", (response) => ({ ...response, failureMode: "never" }));

    expect(violations).toEqual([
      { rule: "time-out", message: "then GET /number_groups/{id}: no response within 500 ms" },
      { rule: "not-stored", message: "then GET /number_groups/{id}: got no response" },
    ]);
  });

  test("reports properties that were not stored", async () => {
    const violations = await violationsOf("retrieve", (response) => ({
      ...response,
      body: { ...(response.body as object), sticky_sender: false },
    }));

    expect(violations).toEqual([
      {
        rule: "not-stored",
        pointer: "/sticky_sender",
        message: "then GET /number_groups/{id}: sticky_sender was sent as true, but returned as false",
      },
    ]);
  });
});
