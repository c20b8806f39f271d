import { expect, test } from "vitest";
import { contract } from "./contract.ts";
import { bodyOf, call, operations } from "./operations.ts";
import { contractRelay } from "./relay.ts";
import { bodyErrorsOf } from "./validate.ts";

/** Every operation of the contract with every declared status. New operations are tested automatically. */
const cases = operations.flatMap((operation) =>
  [...operation.responses].map(
    ([status, response]) => [status, operation.operationId, { operation, response }] as const,
  ),
);

test.each(cases)("narrows the %i of %s to the declared response", async (status, _, { operation, response }) => {
  const relay = contractRelay();

  const result = await call(relay, operation, { prefer: `code=${status}` });

  expect(result).toMatchObject({ status, ok: status < 400 });
  expect(bodyErrorsOf(response, bodyOf(result))).toEqual([]);
});

test("the cases above are the declared responses of the contract", () => {
  const tested = cases.map(([status, operationId]) => `${operationId} ${status}`);

  expect(tested.sort()).toEqual(declaredResponses());
});

/** Reads the contract independently, so that a response missing from {@link cases} fails the test. */
function declaredResponses(): string[] {
  return Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((item) =>
      "responses" in item ? Object.keys(item.responses).map((it) => `${item.operationId} ${it}`) : [],
    )
    .sort();
}
