import { describe, expect, test } from "vitest";
import type { Case, Expectation } from "../../../../src/testing/conformance/cases/case.ts";
import { evaluateConduct } from "../../../../src/testing/conformance/run/evaluate.ts";
import { aContract } from "../../../support/kit/contract.ts";

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
