import { describe, expect, inject, test } from "vitest";
import { contract } from "./contract.ts";
import { invalidBodiesOf, oneOfEachKind } from "./invalid-bodies.ts";
import { bodyOf, call, operations } from "./operations.ts";
import { contractRelay } from "./relay.ts";
import { bodyFaultsOf } from "./validate.ts";

/** The stock Prism validates each kind of fault the same way in every property; the mock is given them all. */
const bodiesOf = inject("server") === "prism" ? oneOfEachKind : invalidBodiesOf;

/** Every operation that takes a body with the bodies that its schema forbids; a new one is tested without a line here. */
const cases = operations.flatMap((operation) => {
  const { bodySchema, input, operationId } = operation;
  const bodies = bodySchema === undefined ? [] : bodiesOf(bodySchema, input.body);
  return bodies.map(([fault, body]) => [operationId, fault, { ...operation, input: { ...input, body } }] as const);
});

describe("a body that the contract forbids", () => {
  test.each(cases)("%s with %s is answered a 422 with its issues", async (_, __, operation) => {
    const relay = contractRelay({ expectedViolations: /^request\.body|^request: Body parameter is required/ });

    const result = await call(relay, operation);

    expect(result).toMatchObject({ status: 422, ok: false });
    expect(bodyFaultsOf(operation.answers.get(422) ?? {}, bodyOf(result))).toEqual([]);
    expect(result.error?.issues).not.toEqual([]);
  });
});

test("every operation that takes a body is called with bodies that it must refuse", () => {
  const tested = new Set(cases.map(([operationId]) => operationId));

  const withBody = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((item) => ("requestBody" in item ? [item.operationId] : []));

  expect([...tested].sort()).toEqual(withBody.sort());
});
