import { describe, expect, inject, test } from "vitest";
import { contract } from "./contract.ts";
import { invalidBodiesOf, oneOfEachKind } from "./invalid-bodies.ts";
import { bodyOf, call, operations } from "./operations.ts";
import { contractRelay } from "./relay.ts";
import { bodyErrorsOf } from "./validate.ts";

/** The stock Prism validates each kind of problem the same way in every property. The mock is tested with every body. */
const bodiesOf = inject("server") === "prism" ? oneOfEachKind : invalidBodiesOf;

/** Every operation with a body, and each body that its schema forbids. New operations are tested automatically. */
const cases = operations.flatMap((operation) => {
  const { bodySchema, input, operationId } = operation;
  const bodies = bodySchema === undefined ? [] : bodiesOf(bodySchema, input.body);
  return bodies.map(([problem, body]) => [operationId, problem, { ...operation, input: { ...input, body } }] as const);
});

describe("a body that the contract forbids", () => {
  test.each(cases)("%s with %s returns a 422 with its issues", async (_, __, operation) => {
    const relay = contractRelay({ expectedViolations: /^request\.body|^request: the body is empty/ });

    const result = await call(relay, operation);

    expect(result).toMatchObject({ status: 422, ok: false });
    expect(bodyErrorsOf(operation.responses.get(422) ?? {}, bodyOf(result))).toEqual([]);
    expect(result.error?.issues).not.toEqual([]);
  });
});

test("every operation with a body is called with bodies that it must reject", () => {
  const tested = new Set(cases.map(([operationId]) => operationId));

  const withBody = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((item) => ("requestBody" in item ? [item.operationId] : []));

  expect([...tested].sort()).toEqual(withBody.sort());
});
